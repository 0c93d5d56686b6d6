using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Briefings.Changes.Git;

/// <summary>The contents of files in a repository, by hash, from one process that is asked again and again.</summary>
internal sealed class GitBlobs(string root) : IDisposable
{
    private const int LongestHeader = 200;

    private readonly Lock _turn = new();
    private Process? _process;
    private BufferedStream? _output;

    /// <summary>A file's bytes; of one that is longer than asked for, only its length.</summary>
    /// <param name="hash">Its whole hash.</param>
    /// <param name="most">The longest that is wanted, in bytes.</param>
    /// <exception cref="GitException">There is no such file in the repository, or it broke off.</exception>
    public (byte[] Bytes, long Length) Read(string hash, int most)
    {
        lock (_turn)
        {
            _process ??= Start();
            _output ??= new(_process.StandardOutput.BaseStream);
            _process.StandardInput.Write(hash + "\n");
            _process.StandardInput.Flush();
            // "<hash> blob <length>", then the bytes and a line end; "<hash> missing" when there is none.
            var header = ReadLine().Split(' ');
            if (header is not [_, "blob", var digits] || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                throw new GitException($"the repository holds no file {hash}", "fetch its whole history, with the contents of files");
            var bytes = length <= most ? new byte[length] : [];
            if (bytes.Length > 0) _output.ReadExactly(bytes);
            else Skip(length);
            Skip(1);
            return (bytes, length);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_process is null) return;
        GitProgram.Stop(_process);
        _output?.Dispose();
        _process.Dispose();
    }

    private Process Start()
    {
        var process = GitProgram.Start(root, ["cat-file", "--batch"]);
        // Nobody reads its complaints, and it must not wait until somebody does.
        process.BeginErrorReadLine();
        return process;
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = _output!.ReadByte(); next is not (-1 or '\n'); next = _output.ReadByte())
        {
            if (line.Length < LongestHeader) line.Append((char)next);
        }

        return line.ToString();
    }

    private void Skip(long length)
    {
        var waste = new byte[(int)Math.Min(length, 64 * 1024)];
        while (length > 0)
        {
            var read = _output!.Read(waste, 0, (int)Math.Min(length, waste.Length));
            if (read == 0) throw new GitException("git broke off while it wrote a file", "look at the repository with 'git fsck'");
            length -= read;
        }
    }
}
