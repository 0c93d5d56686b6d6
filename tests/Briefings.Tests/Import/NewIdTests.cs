using Briefings.Content.Files;
using Briefings.Import.Placing;
using Briefings.Model;
using Briefings.Tests.Content.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Import;

public sealed class NewIdTests
{
    [Theory]
    [InlineData("Example Group 40", "example-group-40")]
    [InlineData("Çelik Ördek", "celik-ordek")]
    [InlineData("E\u0301toile d’Ø", "etoile-do")]
    [InlineData("Straße & Æther", "strasse-aether")]
    [InlineData("ạ ế ỡ", "a-e-o")]
    [InlineData("名前", "actor")]
    [InlineData("COM1", "com1-actor")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("taken", "taken-3")]
    [InlineData("a name that goes on and on and on until nobody wants to type it any more", "a-name-that-goes-on-and-on-and-on-until-nobody-wants-to-type")]
    public void An_id_is_made_from_a_name(string name, string id) =>
        Assert.Equal(id, NewId.From(name, Collection.Actors, other => other is "taken" or "taken-2"));

    [Fact]
    public void Whatever_the_name_the_id_is_one_and_free() => Prop.ForAll(
        HostileTexts.WithLines.ToArbitrary(),
        name =>
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < 3; i++)
            {
                var id = NewId.From(name, Collection.Sources, taken.Contains);
                Assert.True(RecordId.IsValid(id), id);
                Assert.True(taken.Add(id));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
