using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Briefings.Publishing.Themes;

/// <summary>
/// Lets templates read an optional part of a page without asking first: a property that is null reads as empty text,
/// and whatever is read from empty text is empty text. The template engine would report <c>{{image.alt}}</c> as unknown when
/// <c>image</c> is null, and thus fail on a page that merely has no image.
/// </summary>
internal sealed class ViewModelDescriptors : IObjectDescriptorProvider
{
    private readonly ObjectDescriptorProvider _properties = new([]);
    private readonly EnumerableObjectDescriptor _lists = new(new ObjectDescriptorProvider([]));

    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = null;
        if (type == typeof(ScopedValues))
        {
            value = new ObjectDescriptor(type, new ScopedValues.Accessor(this), (_, _) => Array.Empty<object>(), _ => null!);
            return true;
        }

        if (typeof(IList).IsAssignableFrom(type))
        {
            if (!_lists.TryGetDescriptor(type, out var list)) return false;
            value = new ObjectDescriptor(type, ListAccessor.Instance, list.GetProperties, _ => list.Iterator!, list.Dependencies);
            return true;
        }

        if (type != typeof(string) && (type.IsPrimitive || typeof(IEnumerable).IsAssignableFrom(type))) return false;
        if (!_properties.TryGetDescriptor(type, out var found)) return false;
        IMemberAccessor accessor = type == typeof(string) ? new TextAccessor(found.MemberAccessor) : type.IsValueType ? found.MemberAccessor : new PropertyAccessor(type);
        value = new ObjectDescriptor(type, accessor, found.GetProperties, _ => found.Iterator!, found.Dependencies);
        return true;
    }

    // A template says {{moreAddress}}, the property is MoreAddress. Templates have as many names as they have, so each is looked for once.
    private sealed class PropertyAccessor(Type type) : IMemberAccessor
    {
        private readonly PropertyReaders _readers = PropertyReaders.For(type);
        private readonly ConcurrentDictionary<ChainSegment, Func<object, object?>?> _known = new(ReferenceEqualityComparer.Instance);

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            if (!_known.TryGetValue(memberName, out var read)) read = _known.GetOrAdd(memberName, Find(memberName.TrimmedValue));
            value = read is null ? null : read(instance) ?? "";
            return read is not null;
        }

        private Func<object, object?>? Find(string name) =>
            type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } property ? _readers.Reader(property) : null;
    }

    private sealed class TextAccessor(IMemberAccessor properties) : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            if (((string)instance).Length > 0) return properties.TryGetValue(instance, memberName, out value);
            value = instance;
            return true;
        }
    }

    // Arrays, lists and immutable arrays (a struct, which the engine cannot read) count alike.
    private sealed class ListAccessor : IMemberAccessor
    {
        public static readonly ListAccessor Instance = new();

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = memberName.TrimmedValue is "count" or "Count" or "length" or "Length" ? ((IList)instance).Count : null;
            return value is not null;
        }
    }
}
