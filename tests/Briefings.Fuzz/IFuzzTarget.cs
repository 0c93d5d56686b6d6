namespace Briefings.Fuzz;

/// <summary>A part of the tool that reads what others wrote. Safe for several threads.</summary>
internal interface IFuzzTarget
{
    /// <summary>As it is named on the command line.</summary>
    string Name { get; }

    /// <summary>How many of ten thousand inputs are for it when all targets run.</summary>
    int Share { get; }

    /// <summary>Makes an input.</summary>
    byte[] Make(FuzzRandom random);

    /// <summary>Gives an input to the tool: this is what is timed. What comes back looks whether the outcome is what is promised, and throws when it is not.</summary>
    Action Read(byte[] input);

    /// <summary>Both at once.</summary>
    void Check(byte[] input) => Read(input)();

    /// <summary>The most processor time that an input may take.</summary>
    TimeSpan Bound(int length) => TimeSpan.FromMilliseconds(50 + (5 * length / 1024.0));
}
