using System.Globalization;
using Briefings.Model.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Model.Dates;

public sealed class EdtfProperties
{
    [Fact]
    public void What_is_read_is_what_was_written() =>
        Check(Texts(), text => string.Equals(Edtf.Read(text).ToString(), text, StringComparison.Ordinal));

    [Fact]
    public void The_earliest_day_is_not_after_the_latest() =>
        Check(Texts(), text =>
        {
            var date = Edtf.Read(text);
            return date.Earliest.Day is not { } first || date.Latest.Day is not { } last || first.CompareTo(last) <= 0;
        });

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Check(Texts().Three(), texts =>
        {
            var (a, b, c) = (Edtf.Read(texts.Item1), Edtf.Read(texts.Item2), Edtf.Read(texts.Item3));
            var isAntisymmetric = Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
            var isTransitive = !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0;
            return isAntisymmetric && isTransitive && a.CompareTo(b) == 0 == a.Equals(b) && a.CompareTo(a) == 0;
        });

    [Fact]
    public void A_damaged_text_is_read_or_refused_but_never_throws() =>
        Check(Damaged(), text =>
        {
            if (EdtfDate.TryParse(text, out var date, out var error)) return string.Equals(date.ToString(), text, StringComparison.Ordinal) && date.ToPlainText().Length > 0;
            return error.Message.Length > 0 && error.Remedy.Length > 0 && error.Position >= 0 && error.Position <= text.Length;
        }, count: 5_000);

    [Fact]
    public void A_remedy_that_says_what_to_write_can_be_followed() =>
        Check(Damaged(), text =>
        {
            if (text.AsSpan().IndexOfAny('/', '[', '{') >= 0 || EdtfDate.TryParse(text, out _, out var error) || !error.Remedy.StartsWith("write ", StringComparison.Ordinal)) return true;
            var advice = error.Remedy["write ".Length..];
            return !advice.All(c => char.IsAsciiDigit(c) || c is '-' or 'X' or '/' or '.' or '~') || EdtfDate.TryParse(advice, out _, out _);
        }, count: 5_000);

    [Fact]
    public void The_pieces_of_a_text_add_up_to_it() =>
        Check(Texts(), text =>
        {
            var date = Edtf.Read(text);
            return string.Equals(string.Concat(date.ToSegments().Select(s => s.Text)), date.ToPlainText(), StringComparison.Ordinal)
                && date.ToSegments().All(s => s.Text.Length > 0);
        });

    [Fact]
    public void A_lag_keeps_its_least_below_its_most_and_turns_round_with_its_dates() =>
        Check(Texts().Two(), texts =>
        {
            var (a, b) = (Edtf.Read(texts.Item1), Edtf.Read(texts.Item2));
            var there = Lag.Between(a, b, inOrder: false);
            var back = Lag.Between(b, a, inOrder: false);
            // Days are counted on the first date's clock, so two clocks may differ by a day.
            var tolerance = a.Time is null || b.Time is null ? 0 : 1;
            if (there is { MinDays: not null, MaxDays: not null } && back is not null && Math.Abs(there.MinDays.Value + back.MaxDays!.Value) > tolerance) return false;
            return there is null || there.MinDays is null || there.MaxDays is null || there.MinDays <= there.MaxDays;
        });

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds, int count = 1_000) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(gen.ToArbitrary(), holds));

    internal static Gen<string> Texts() => Gen.Frequency(
        (6, Marked(Singles())),
        (1, DateTimes()),
        (1, Gen.Elements("201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "-198X", "0000", "Y12345", "Y-999999999999", "Y999999999999")),
        (3, Intervals()),
        (2, Sets()));

    private static Gen<string> Years() => Gen.Frequency(
        (8, Gen.Choose(1990, 2030)), (1, Gen.Choose(0, 9_999)), (1, Gen.Choose(-9_999, -1)))
        .Select(y => string.Create(CultureInfo.InvariantCulture, $"{y:0000}"));

    private static Gen<string> Singles() => Gen.Frequency(
        (2, Years()),
        (2, Years().SelectMany(y => Gen.Choose(1, 12).Select(m => $"{y}-{m:00}"))),
        (1, Years().SelectMany(y => Gen.Choose(33, 36).Select(q => $"{y}-{q}"))),
        (1, Years().SelectMany(y => Gen.Choose(21, 24).Select(s => $"{y}-{s}"))),
        (4, Days()));

    private static Gen<string> Days() => Gen.Choose(-800_000, 1_200_000).Select(n => CalendarDay.FromDayNumber(n).ToString());

    private static Gen<string> Marked(Gen<string> dates) => dates.SelectMany(d => Gen.Elements("", "", "?", "~", "%").Select(m => d + m));

    private static Gen<string> DateTimes() => Days().SelectMany(d => Gen.Choose(0, 86_399).SelectMany(s =>
        Gen.Elements("", "Z", "+13:00", "-05", "+05:45").Select(shift => $"{d}T{s / 3_600:00}:{s / 60 % 60:00}:{s % 60:00}{shift}")));

    private static Gen<string> Intervals() => Marked(Singles()).Two().SelectMany(p =>
        Gen.Choose(0, 5).Select(kind => kind switch
        {
            0 => p.Item1 + "/",
            1 => p.Item1 + "/..",
            2 => "/" + p.Item1,
            3 => "../" + p.Item1,
            _ => InOrder(p.Item1, p.Item2, "/"),
        }));

    private static Gen<string> Sets() => Singles().ListOf().SelectMany(list => Singles().Two().SelectMany(p => Gen.Elements("", "..").Two().Select(dots =>
        $"[{dots.Item1}{string.Join(',', [p.Item1, .. list.Take(5), InOrder(p.Item1, p.Item2, "..")])},{p.Item2}{dots.Item2}]")));

    private static string InOrder(string a, string b, string between) =>
        Edtf.Read(a).Earliest.Day!.Value.CompareTo(Edtf.Read(b).Latest.Day!.Value) <= 0 ? a + between + b : b + between + a;

    private static Gen<string> Damaged() => Texts().SelectMany(text => Gen.Choose(1, 3).SelectMany(times => Damage(text, times)));

    private static Gen<string> Damage(string text, int times) => times == 0
        ? Gen.Constant(text)
        : Gen.Choose(0, text.Length).SelectMany(at => Gen.Elements("0129-XxY?~%/.[],TZ:+ ESQ\0é".ToCharArray()).SelectMany(c => Gen.Choose(0, 3).SelectMany(kind => Damage(kind switch
        {
            0 => text.Insert(at, c.ToString()),
            1 => at < text.Length ? text.Remove(at, 1) : text,
            2 => text[..at],
            _ => at < text.Length ? $"{text[..at]}{c}{text[(at + 1)..]}" : text + c,
        }, times - 1))));
}
