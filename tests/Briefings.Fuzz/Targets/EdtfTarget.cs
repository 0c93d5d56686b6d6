using System.Text;
using Briefings.Model.Dates;

namespace Briefings.Fuzz.Targets;

/// <summary>Dates.</summary>
internal sealed class EdtfTarget : IFuzzTarget
{
    private readonly Mutator _mutator = new(Tokens.Dates, [.. Tokens.Dates, .. Tokens.Dates, .. Tokens.Numbers]);

    public string Name => "edtf";

    public int Share => 6_000;

    public byte[] Make(FuzzRandom random) => _mutator.Make(random);

    public Action Read(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        if (!EdtfDate.TryParse(text, out var date, out var error)) return () => CheckRefused(text, error);
        _ = (date.ToPlainText(), date.ToShortText());
        return () => CheckDate(text, date);
    }

    private static void CheckRefused(string text, EdtfError error)
    {
        FuzzFailure.Unless(error.Message.Length > 0 && error.Remedy.Length > 0, "edtf-silent", text);
        FuzzFailure.Unless(error.Position >= 0 && error.Position <= text.Length, "edtf-position", $"{error.Position} in {text}");
    }

    private static void CheckDate(string text, EdtfDate date)
    {
        FuzzFailure.Unless(date.ToString() == text, "edtf-text", $"{date} for {text}");
        FuzzFailure.Unless(date.Earliest.Day is not { } first || date.Latest.Day is not { } last || first.CompareTo(last) <= 0, "edtf-bounds", text);
        FuzzFailure.Unless(date.CompareTo(date) == 0, "edtf-order", text);
        FuzzFailure.Unless(date.ToPlainText().Length > 0 && date.ToShortText().Length > 0, "edtf-words", text);
        FuzzFailure.Unless(string.Concat(date.ToSegments().Select(segment => segment.Text)) == date.ToPlainText(), "edtf-segments", text);
        Lag.Between(date, date, inOrder: false);
    }
}
