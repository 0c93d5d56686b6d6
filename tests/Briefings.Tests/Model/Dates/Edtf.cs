using Briefings.Model.Dates;

namespace Briefings.Tests.Model.Dates;

internal static class Edtf
{
    public static EdtfDate Read(string text) =>
        EdtfDate.TryParse(text, out var date, out var error) ? date : throw new ArgumentException(error.Message + "; " + error.Remedy, nameof(text));

    public static EdtfError Refuse(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var error), $"'{text}' was read as {date?.ToPlainText()}");
        return error;
    }
}
