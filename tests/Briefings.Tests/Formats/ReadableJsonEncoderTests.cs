using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Formats;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Formats;

public sealed class ReadableJsonEncoderTests
{
    // What decides: marks, controls, letters of one to four bytes, halves of pairs, line ends, what is not assigned.
    private static readonly string[] Pieces = ["\"", "\\", "\n", "\r\n", "\0", "\u007F", "\u0085", "\u2028", "<a href=\"/x/\">", "plain text, ", "é", "Ω", "中", "😀", "\uD83D", "\uDE00", "\uFFFF", "\u0378", "\u200B", "'&+`"];

    [Fact]
    public void Every_text_is_escaped_as_by_the_encoder_of_the_platform() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
            text => Written(text, ReadableJsonEncoder.Instance) == Written(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)));

    private static string Written(string text, JavaScriptEncoder encoder)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new() { Encoder = encoder })) json.WriteStringValue(text);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
