using System.Collections.Concurrent;

using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace Briefings.Publishing.Themes;

/// <summary>What a partial reads when it is given named values: those first, then what its caller reads.</summary>
/// <param name="Given">The named values.</param>
/// <param name="Outer">The caller's model.</param>
internal sealed record ScopedValues(KeyValuePair<string, object?>[] Given, object? Outer)
{
    /// <summary>Reads one of them.</summary>
    /// <param name="descriptors">Knows how the caller's model is read.</param>
    internal sealed class Accessor(IObjectDescriptorProvider descriptors) : IMemberAccessor
    {
        private readonly ConcurrentDictionary<Type, IMemberAccessor?> _outer = new();

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            var scope = (ScopedValues)instance;
            foreach (var (name, given) in scope.Given)
            {
                if (!string.Equals(name, memberName.TrimmedValue, StringComparison.OrdinalIgnoreCase)) continue;
                value = given ?? "";
                return true;
            }

            value = null;
            if (scope.Outer is null) return false;
            var accessor = _outer.GetOrAdd(scope.Outer.GetType(), type => descriptors.TryGetDescriptor(type, out var found) ? found.MemberAccessor : null);
            return accessor?.TryGetValue(scope.Outer, memberName, out value) ?? false;
        }
    }
}
