using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Site.Relations;
using Briefings.Site.Views;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Site.Relations;

public sealed partial class StarLayoutTests
{
    private static readonly LinkView Middle = new("The middle", "/middle/", "incident");

    [Fact]
    public void Every_drawing_keeps_its_nodes_apart_and_all_of_it_inside() => Prop.ForAll(Stars(), nodes =>
    {
        var drawing = Draw(nodes);
        Check(drawing.Wide, StarLayout.MostNodes, nodes.Length);
        Check(drawing.Tall, StarLayout.MostTallNodes, nodes.Length);
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void The_same_relations_give_the_same_drawing() => Prop.ForAll(Stars(), nodes =>
        Assert.Equal(Numbers(Draw(nodes)), Numbers(Draw(nodes)))).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void What_does_not_fit_is_summed_up_in_a_node_that_leads_to_its_table()
    {
        var drawing = Draw([.. Enumerable.Range(0, 51).Select(i => ($"Actor {i}", "Part of", EdgeDirection.Out))]);

        Assert.Equal(40, drawing.Wide.Nodes.Length);
        Assert.Equal("and 12 more", drawing.Wide.Nodes[^1].Lines[0].Text);
        Assert.Equal("#of-relations", drawing.Wide.Nodes[^1].Address);
        Assert.Equal("and 42 more", drawing.Tall.Nodes[^1].Lines[0].Text);
    }

    [Fact]
    public void An_arrow_head_stands_at_the_end_that_the_relation_points_to()
    {
        var drawing = Draw([("Out", "Part of", EdgeDirection.Out), ("In", "Part of", EdgeDirection.In), ("Both", "Allied with", EdgeDirection.Both)]).Tall;

        var heads = drawing.Edges.Where(edge => edge.Kind.Length > 0).Select(edge => edge.Head.Length == 0 ? -1 : X(edge.Head)).ToList();
        Assert.Equal(drawing.Nodes[0].X, heads[0]);
        Assert.True(heads[1] < drawing.Nodes[1].X);
        Assert.Equal(-1, heads[2]);
    }

    [Fact]
    public void One_node_holds_all_relations_of_a_record_and_speakers_of_the_same_relation_join()
    {
        var star = new RelationStar();
        var china = new LinkView("China", "/actors/china/", "actor");
        star.Add(china, Claim("Said to be linked to", "NCSC"));
        star.Add(china, Claim("Said to be linked to", "A minister") with { IsDisputed = true });
        star.Add(china, Claim("Part of"));

        var node = Assert.Single(star.Nodes);
        Assert.Equal(["Said to be linked to (disputed) · say NCSC, A minister", "Part of"], node.Edges.Select(edge => edge.InWords));

        static StarEdge Claim(string label, params string[] by) => new(label, EdgeDirection.Out, [.. by], IsClaimed: true, IsDisputed: false, "#of-relations");
    }

    [Fact]
    public void Text_is_cut_to_its_lines_and_never_within_a_character() => Prop.ForAll(
        Words(),
        text =>
        {
            var lines = TextFit.Lines(text, 12, 100, 2);
            Assert.InRange(lines.Length, text.Trim().Length == 0 ? 0 : 1, 2);
            Assert.All(lines, line =>
            {
                Assert.True(TextFit.Width(line, 12) <= 100.01, line);
                Assert.Equal(line, string.Concat(line.EnumerateRunes().Select(rune => rune.ToString())));
            });
        }).Check(Config.QuickThrowOnFailure);

    private static void Check(StarView star, int most, int count)
    {
        Assert.Equal(Math.Min(most, count), star.Nodes.Length);
        ImmutableArray<StarNodeView> all = [.. star.Nodes, star.Middle];
        foreach (var node in all)
        {
            Assert.InRange(node.X, 0, star.Width - node.Width);
            Assert.InRange(node.Top, 0, node.Y);
            Assert.InRange(node.Y, 0, star.Height - node.Height);
            Assert.All(node.Lines, line => Assert.InRange(line.X + TextFit.Width(line.Text, StarBlock.NameSize), 0, node.X + node.Width));
            Assert.All(node.Lines, line => Assert.InRange(line.Y, node.Y, node.Y + node.Height));
            Assert.All(node.Labels, line => Assert.InRange(line.X + TextFit.Width(line.Text, StarBlock.LabelSize), 0, star.Width));
            Assert.All(node.Labels, line => Assert.InRange(line.Y, node.Top, node.Y));
        }

        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++) Assert.False(Overlap(all[i], all[j]), $"{i} and {j} overlap");
        }

        foreach (var path in star.Edges.Select(edge => edge.Path)) Assert.InRange(X(path), 0, star.Width);
    }

    private static bool Overlap(StarNodeView a, StarNodeView b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Top < b.Y + b.Height && b.Top < a.Y + a.Height;

    private static int X(string path) => int.Parse(Start().Match(path).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Numbers(RelationDrawingView drawing) => string.Join('\n', new[] { drawing.Wide, drawing.Tall }.SelectMany(star =>
        star.Nodes.Select(node => $"{node.X} {node.Y} {node.Width} {node.Height} {string.Join('|', node.Lines)} {string.Join('|', node.Labels)}")
            .Concat(star.Edges.Select(edge => edge.ToString()))));

    private static RelationDrawingView Draw(params (string Name, string Label, EdgeDirection Direction)[] nodes)
    {
        var star = new RelationStar();
        foreach (var (name, label, direction) in nodes)
        {
            star.Add(new(name, $"/actors/{name}/", "actor"), new(label, direction, ["A speaker"], IsClaimed: true, IsDisputed: false, "#of-relations"));
        }

        return StarLayout.Draw(Middle, star);
    }

    private static Gen<string> Text() =>
        Gen.Elements("a", "Ministry", "of", "Antidisestablishmentarianismus", "WWWWWWWW", "中国外交部", "😀😀😀", "—", "Élan", "Niederösterreich-Verwaltung")
            .ListOf().Select(words => string.Join(' ', words));

    private static Arbitrary<string> Words() => Text().ToArbitrary();

    private static Arbitrary<(string Name, string Label, EdgeDirection Direction)[]> Stars()
    {
        var node = from name in Text()
                   from label in Text()
                   from direction in Gen.Elements(EdgeDirection.In, EdgeDirection.Out, EdgeDirection.Both)
                   select (name, label, direction);
        return Gen.Choose(2, 60)
            .SelectMany(count => node.ArrayOf(count))
            .Select(nodes => nodes.Select((it, i) => ($"{i} {it.name}", it.label, it.direction)).ToArray())
            .ToArbitrary();
    }

    [GeneratedRegex(@"^M(\d+)")]
    private static partial Regex Start();
}
