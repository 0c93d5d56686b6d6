using System.Security.Cryptography;
using System.Text;
using Briefings.Formats.Data;
using Briefings.Site;
using Briefings.Site.Pages;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Data;

public sealed class DownloadTests
{
    [Fact]
    public void Each_download_is_measured_as_it_is_published()
    {
        var site = new FormatSite(Records.Actor("a", "Ärger, \"quoted\""), Records.Actor("b"), Records.Source("s"));

        var files = new DataFiles(site.Context).ForPage().ToList();

        Assert.Equal(13, files.Count);
        Assert.All(files, file =>
        {
            var bytes = site.Bytes(file.Path);
            var measure = file.Measure();
            Assert.Equal((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), ((int)measure.Bytes, measure.Sha256));
        });
        var csv = files.Single(file => file.Path == "data/actors.csv").Measure().Sample;
        Assert.StartsWith("id,name,kind,country", csv[0], StringComparison.Ordinal);
        Assert.StartsWith("a,\"Ärger, \"\"quoted\"\"\",", csv[1], StringComparison.Ordinal);
        Assert.Equal(["\"id\": \"a\",", "\"url\": \"https://test.example/actors/a/\","], files.Single(file => file.Path == "data/actors.json").Measure().Sample);
    }

    [Fact]
    public void A_file_that_was_written_is_not_written_again_to_be_measured()
    {
        var counting = new CountingArtifact();
        var file = new MeasuredFile(counting);

        file.Write(Stream.Null);
        Assert.Equal(5, file.Measure().Bytes);
        Assert.Equal(5, file.Measure().Bytes);

        Assert.Equal(1, counting.Written);
    }

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1000, "1 kB")]
    [InlineData(3_449, "3.4 kB")]
    [InlineData(61_500, "62 kB")]
    [InlineData(1_449_000, "1.4 MB")]
    [InlineData(120_000_000, "120 MB")]
    public void Lengths_are_told_in_powers_of_a_thousand(long bytes, string expected) => Assert.Equal(expected, DataPages.InWords(bytes));

    [Theory]
    [InlineData("data/x.csv", "id,name\r\na,\"two\nlines\"\r\nb,c\r\n", "id,name|a,\"two…")]
    [InlineData("data/x.csv", "id,name\r\n", "id,name")]
    [InlineData("data/x.json", "{\n  \"count\": 0,\n  \"records\": []\n}\n", "\"count\": 0,|\"records\": []")]
    [InlineData("data/x.json", "{\n  \"records\": [\n    {\n      \"id\": \"a\",\n      \"name\": \"A\"\n", "\"id\": \"a\",|\"name\": \"A\"")]
    public void A_sample_is_two_lines(string path, string head, string expected) =>
        Assert.Equal(expected, string.Join('|', FileSample.Of(path, Encoding.UTF8.GetBytes(head))));

    private sealed class CountingArtifact() : Artifact("data/x.csv", new("input/site.yaml"))
    {
        public int Written { get; private set; }

        public override void Write(Stream output)
        {
            Written++;
            output.Write("id\r\na"u8);
        }
    }
}
