using Briefings.Graph;

namespace Briefings.Tests.Graph;

public sealed class ReadLogTests
{
    private readonly ReadLog _log = new(facts: 10);

    [Fact]
    public void What_is_asked_is_told_once_in_the_order_of_asking()
    {
        var (made, asked) = _log.Listen(() =>
        {
            foreach (var fact in (int[])[3, 1, 3, 7, 1]) _log.Note(fact);
            return "made";
        });

        Assert.Equal("made", made);
        Assert.Equal([3, 1, 7], asked);
    }

    [Fact]
    public void What_is_asked_for_a_part_is_asked_for_the_whole()
    {
        int[] ofPart = [];
        var (_, ofWhole) = _log.Listen(() =>
        {
            _log.Note(1);
            (_, ofPart) = _log.Listen(() =>
            {
                _log.Note(1);
                _log.Note(2);
                return 0;
            });
            _log.Note(3);
            return 0;
        });

        Assert.Equal([1, 2], ofPart);
        Assert.Equal([1, 2, 3], ofWhole);
    }

    [Fact]
    public void What_is_made_once_tells_everyone_who_uses_it_what_was_asked_for_it()
    {
        var times = 0;
        var shared = new AskedOnce<int>(_log, () =>
        {
            _log.Note(5);
            return ++times;
        });

        var (_, first) = _log.Listen(() => shared.Value);
        var (_, second) = _log.Listen(() => shared.Value);

        Assert.Equal(1, times);
        Assert.Equal([5], first);
        Assert.Equal([5], second);
    }

    [Fact]
    public void Nothing_is_noted_where_nobody_listens()
    {
        _log.Note(4);
        Assert.Empty(_log.Listen(() => 0).Asked);
    }

    [Fact]
    public void A_fault_ends_the_listening()
    {
        Assert.Throws<InvalidOperationException>(() => _log.Listen<int>(() => throw new InvalidOperationException()));
        var (_, asked) = _log.Listen(() =>
        {
            _log.Note(2);
            return 0;
        });
        Assert.Equal([2], asked);
    }

    [Fact]
    public void Each_thread_listens_to_itself()
    {
        var results = new int[64][];
        Parallel.For(0, results.Length, i => results[i] = _log.Listen(() =>
        {
            for (var n = 0; n < 100; n++) _log.Note(i % 10);
            return 0;
        }).Asked);

        for (var i = 0; i < results.Length; i++) Assert.Equal([i % 10], results[i]);
    }
}
