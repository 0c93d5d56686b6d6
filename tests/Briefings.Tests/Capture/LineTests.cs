using Briefings.Capture;

namespace Briefings.Tests.Capture;

public sealed class LineTests
{
    [Theory]
    [InlineData("TT")]
    [InlineData("Share this article")]
    [InlineData("Share on Facebook")]
    [InlineData("Facebook Twitter WhatsApp Email")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Read more: Why the ferry is late")]
    [InlineData("We use cookies to make this site work. You can read about them in our policy.")]
    [InlineData("Sign up for our morning newsletter and never miss a ferry.")]
    [InlineData("Subscribe now")]
    [InlineData("© 2024 Coastal Wire. All rights reserved.")]
    [InlineData("5 min read")]
    [InlineData("12 comments")]
    [InlineData("Home › World › Freedonia")]
    [InlineData("Home News Sport Weather")]
    [InlineData("Skip to main content")]
    [InlineData("* * *")]
    [InlineData("Tags: ferries, harbours")]
    [InlineData("Reporting by Jo Bloggs; Editing by Sam Poe")]
    public void Furniture_goes(string line) => Assert.True(Furniture.IsOne(line));

    [Theory]
    [InlineData("The ministries share this view.")]
    [InlineData("Cookies were served at the meeting of the league in Port Aldan.")]
    [InlineData("Officials said that they would read more of the letters next week.")]
    [InlineData("Advertisement of the post was delayed because nobody had signed the form.")]
    [InlineData("Related to this is the question of who kept the key.")]
    [InlineData("More from the north than from the south came to the meeting.")]
    [InlineData("Home Secretary Resigns Over Ferry Letters")]
    [InlineData("World leaders meet in Port Aldan")]
    [InlineData("Follow-up talks begin in Sylvania")]
    [InlineData("Subscribers to the league pay eleven crowns a year.")]
    [InlineData("X marks the spot, the director said.")]
    [InlineData("Copyright law does not cover the lists, the court held.")]
    public void Text_stays(string line) => Assert.False(Furniture.IsOne(line));

    [Theory]
    [InlineData("The quay on Monday. (Jo Bloggs/Coastal Wire via Harbour Pictures)", "Jo Bloggs/Coastal Wire via Harbour Pictures")]
    [InlineData("The quay on Monday. (Harbour Pictures)", "Harbour Pictures")]
    [InlineData("Photo: Coast Radio / Sam Poe", "Coast Radio / Sam Poe")]
    [InlineData("Picture by Sam Poe", "Sam Poe")]
    public void A_caption_names_whose_picture_it_is(string line, string credit)
    {
        Assert.True(Captions.IsOne(new(line, 1, PassageKind.Text, 1)));
        Assert.Equal(credit, Captions.CreditOf(line));
    }

    [Theory]
    [InlineData("The office (which nobody had entered for a year) was locked.")]
    [InlineData("Nobody knew it. (They were asked twice.)")]
    [InlineData("The agency (NCAF) said so (and meant it)")]
    [InlineData("A photo of the quay was shown to the court.")]
    public void What_only_has_brackets_or_speaks_of_pictures_is_no_caption(string line) => Assert.False(Captions.IsOne(new(line, 1, PassageKind.Text, 1)));

    [Theory]
    [InlineData("By Jo Bloggs", "author Jo Bloggs")]
    [InlineData("By Jo Bloggs and Sam van der Poe, Harbour Correspondent", "author Jo Bloggs and Sam van der Poe")]
    [InlineData("BY JO BLOGGS | 26 March 2024", "author JO BLOGGS published 2024-03-26")]
    [InlineData("Written by Jo Bloggs", "author Jo Bloggs")]
    [InlineData("Published: Tuesday, 26 March 2024, 10:15 GMT", "published 2024-03-26")]
    [InlineData("March 26, 2024", "published 2024-03-26")]
    [InlineData("26th March 2024 at 10:15 am", "published 2024-03-26")]
    [InlineData("2024-03-26 10:15", "published 2024-03-26")]
    [InlineData("Published 26 March 2024, updated 27 March 2024", "published 2024-03-26")]
    [InlineData("Last updated 27 March 2024", "")]
    [InlineData("https://wire.example.org/a", "url https://wire.example.org/a")]
    [InlineData("Source: https://wire.example.org/a", "url https://wire.example.org/a")]
    [InlineData("© 2024 Coastal Wire. All rights reserved.", "publisher Coastal Wire")]
    [InlineData("Publisher: Coastal Wire", "publisher Coastal Wire")]
    public void A_line_that_says_who_when_or_where_is_read(string line, string said)
    {
        Assert.True(StatedInText.TryRead(line, out var facts));
        Assert.Equal(said, string.Join(' ', new[] { ("author", facts.Author), ("publisher", facts.Publisher), ("published", facts.Published), ("url", facts.Url) }.Where(fact => fact.Item2.Length > 0).Select(fact => $"{fact.Item1} {fact.Item2}")));
    }

    [Theory]
    [InlineData("By the end of the week the ferry was back.")]
    [InlineData("By Tuesday nobody was left")]
    [InlineData("The meeting of 26 March 2024")]
    [InlineData("See https://wire.example.org/a for more")]
    [InlineData("03/04/2024")]
    public void A_line_that_only_looks_like_it_is_not(string line) => Assert.False(StatedInText.TryRead(line, out var facts) && facts != PageFacts.None);

    [Theory]
    [InlineData("in March 2021 and on 3 May 2022, then Sept. 4, 2023", "2021-03 2022-05-03 2023-09-04")]
    [InlineData("around March 2021, in the second quarter of 2021, in Q3 2022, in the 2010s and in 2019", "2021-03~ 2021-34 2022-35 201X 2019")]
    [InlineData("on 31 February 2021 and 2021-13-01", "")]
    [InlineData("2,021 ships, $2021, 2021.5 and 2021% and 12021", "")]
    [InlineData("They may march 2 miles. On 03/04/2024 they did.", "")]
    [InlineData("on 4 July", "?")]
    public void Dates_are_written_no_finer_than_they_are_said(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', DateFinder.Find(text, 1).Select(date => date.Edtf.Length > 0 ? date.Edtf : "?")));

    [Fact]
    public void Lines_of_a_typewriter_become_paragraphs()
    {
        const string Text = "Lists were read for months\n\nThe agency said on Tuesday that somebody had been reading the\nlists of the harbour for months, and that it knows very well who\nit was. It gave no name, and it will not do so before the court\nhas heard the case, which may be in the autumn of the year or at\nthe latest in spring.\n\nNobody else spoke.\n";

        var page = TextPage.Read(Text);

        Assert.Equal([1, 3, 9], page.Parts[0].Select(passage => passage.Line));
        Assert.EndsWith("the autumn of the year or at the latest in spring.", page.Parts[0][1].Text, StringComparison.Ordinal);
    }
}
