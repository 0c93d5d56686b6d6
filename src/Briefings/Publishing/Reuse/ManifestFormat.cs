using System.Buffers;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Briefings.Model;

namespace Briefings.Publishing.Reuse;

/// <summary>
/// A manifest as bytes: a mark, the questions, the files in parts, and a hash of all that. Each part has its texts once, and its length before it, so that parts are written and
/// read on all cores. Numbers are in seven bits to the byte, least first (LEB128). What does not end in its hash is no manifest.
/// </summary>
internal static class ManifestFormat
{
    private const int HashSize = 16;
    private const int FilesInPart = 1_024;

    private static ReadOnlySpan<byte> Mark => "briefings manifest 2\n"u8;

    /// <summary>The manifest as bytes.</summary>
    public static byte[] Write(BuildManifest manifest)
    {
        var parts = new byte[(manifest.Files.Length + FilesInPart - 1) / FilesInPart][];
        Parallel.For(0, parts.Length, i => parts[i] = PartOf(manifest.Files.AsSpan().Slice(i * FilesInPart, Math.Min(FilesInPart, manifest.Files.Length - (i * FilesInPart)))));

        var all = new Writer();
        all.Bytes(Mark);
        all.Number(manifest.Environment);
        all.Part(PartOf(manifest.Questions.AsSpan()));
        all.Number((ulong)parts.Length);
        foreach (var part in parts) all.Part(part);
        all.Bytes(XxHash128.Hash(all.Written));
        return all.Written.ToArray();
    }

    /// <summary>The manifest; null for what is none.</summary>
    public static BuildManifest? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < Mark.Length + HashSize || !bytes.Span.StartsWith(Mark)) return null;
        var whole = bytes[..^HashSize];
        if (!bytes.Span[^HashSize..].SequenceEqual(XxHash128.Hash(whole.Span))) return null;
        var reader = new Reader(whole.Span[Mark.Length..]);
        var environment = reader.Number();
        var questions = QuestionsOf(reader.Bytes(reader.Count()));
        var parts = new ReadOnlyMemory<byte>[reader.Count()];
        for (var i = 0; i < parts.Length; i++)
        {
            var length = reader.Count();
            parts[i] = whole.Slice(whole.Length - reader.Left, length);
            reader.Bytes(length);
        }

        var files = new ManifestFile[parts.Length][];
        Parallel.For(0, parts.Length, i => files[i] = FilesOf(parts[i].Span));
        return new(environment, ImmutableCollectionsMarshal.AsImmutableArray(questions), [.. files.SelectMany(part => part)]);
    }

    private static byte[] PartOf(ReadOnlySpan<ManifestQuestion> questions)
    {
        var (texts, body) = (new TextTable(), new Writer());
        body.Number((ulong)questions.Length);
        foreach (var question in questions)
        {
            body.Number(question.Record is { } record ? (ulong)record.Collection + 1 : 0);
            if (question.Record is { Id: var id }) body.Number((ulong)texts.NumberOf(id));
            body.Number((ulong)question.Fact);
            body.Number(question.Print);
        }

        return texts.Before(body);
    }

    private static ManifestQuestion[] QuestionsOf(ReadOnlySpan<byte> part)
    {
        var reader = new Reader(part);
        var texts = reader.Table();
        var questions = new ManifestQuestion[reader.Count()];
        for (var i = 0; i < questions.Length; i++) questions[i] = new(reader.Count() is > 0 and var collection ? new((Collection)(collection - 1), texts[reader.Count()]) : null, reader.Count(), reader.Number());
        return questions;
    }

    private static byte[] PartOf(ReadOnlySpan<ManifestFile> files)
    {
        var (texts, body) = (new TextTable(), new Writer());
        body.Number((ulong)files.Length);
        foreach (var file in files) Write(body, texts, file);
        return texts.Before(body);
    }

    private static ManifestFile[] FilesOf(ReadOnlySpan<byte> part)
    {
        var reader = new Reader(part);
        var texts = reader.Table();
        var files = new ManifestFile[reader.Count()];
        for (var i = 0; i < files.Length; i++) files[i] = ReadFile(ref reader, texts);
        return files;
    }

    private static void Write(Writer body, TextTable texts, ManifestFile file)
    {
        Text(file.Path);
        body.Number((ulong)file.Asked.Length);
        foreach (var question in file.Asked) body.Number((ulong)question);
        body.Number((ulong)(file.Hash >> 64));
        body.Number((ulong)file.Hash);
        body.Number(file.Identity.Number);
        body.Number((ulong)file.Identity.Length);
        body.Number((ulong)file.Identity.Modified);
        body.Number((ulong)file.Identity.Changed);
        body.Number(file.Page is null ? 0UL : 1);
        if (file.Page is not { } page) return;
        Texts(page.Anchors);
        Texts(page.Targets);
        body.Number((ulong)page.Fragments.Length);
        foreach (var link in page.Fragments)
        {
            Text(link.Url);
            Text(link.Target);
            Text(link.Fragment);
        }

        void Text(string text) => body.Number((ulong)texts.NumberOf(text));

        void Texts(ImmutableArray<string> all)
        {
            body.Number((ulong)all.Length);
            foreach (var text in all) Text(text);
        }
    }

    private static ManifestFile ReadFile(ref Reader reader, string[] texts)
    {
        var path = texts[reader.Count()];
        var asked = new int[reader.Count()];
        for (var i = 0; i < asked.Length; i++) asked[i] = reader.Count();
        return new()
        {
            Path = path,
            Asked = asked,
            Hash = new(reader.Number(), reader.Number()),
            Identity = new(reader.Number(), (long)reader.Number(), (long)reader.Number(), (long)reader.Number()),
            Page = reader.Number() == 0 ? null : ReadPage(ref reader, texts),
        };
    }

    private static ManifestPage ReadPage(ref Reader reader, string[] texts)
    {
        var (anchors, targets) = (reader.Texts(texts), reader.Texts(texts));
        var fragments = new ManifestLink[reader.Count()];
        for (var i = 0; i < fragments.Length; i++) fragments[i] = new(texts[reader.Count()], texts[reader.Count()], texts[reader.Count()]);
        return new(anchors, targets, ImmutableCollectionsMarshal.AsImmutableArray(fragments));
    }

    private sealed class TextTable
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<string> _all = [];

        public int NumberOf(string text)
        {
            if (_numbers.TryGetValue(text, out var number)) return number;
            _numbers.Add(text, _all.Count);
            _all.Add(text);
            return _all.Count - 1;
        }

        /// <summary>The texts, and then what names them by their numbers.</summary>
        public byte[] Before(Writer body)
        {
            var part = new Writer();
            part.Number((ulong)_all.Count);
            foreach (var text in _all) part.Part(Encoding.UTF8.GetBytes(text));
            part.Bytes(body.Written);
            return part.Written.ToArray();
        }
    }

    private sealed class Writer
    {
        private const int LongestNumber = 10;
        private readonly ArrayBufferWriter<byte> _bytes = new();

        public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

        public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

        public void Part(ReadOnlySpan<byte> part)
        {
            Number((ulong)part.Length);
            Bytes(part);
        }

        public void Number(ulong number)
        {
            var bytes = _bytes.GetSpan(LongestNumber);
            var length = 0;
            for (; number >= 0x80; number >>= 7) bytes[length++] = (byte)(number | 0x80);
            bytes[length++] = (byte)number;
            _bytes.Advance(length);
        }
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public int Left => _rest.Length;

        public int Count() => checked((int)Number());

        public string[] Table()
        {
            var texts = new string[Count()];
            for (var i = 0; i < texts.Length; i++) texts[i] = Encoding.UTF8.GetString(Bytes(Count()));
            return texts;
        }

        public ulong Number()
        {
            var number = 0UL;
            for (var (i, shift) = (0, 0); ; i++, shift += 7)
            {
                number |= (ulong)(_rest[i] & 0x7F) << shift;
                if (_rest[i] < 0x80)
                {
                    _rest = _rest[(i + 1)..];
                    return number;
                }
            }
        }

        public ReadOnlySpan<byte> Bytes(int count)
        {
            var found = _rest[..count];
            _rest = _rest[count..];
            return found;
        }

        public ImmutableArray<string> Texts(string[] texts)
        {
            var found = new string[Count()];
            for (var i = 0; i < found.Length; i++) found[i] = texts[Count()];
            return ImmutableCollectionsMarshal.AsImmutableArray(found);
        }
    }
}
