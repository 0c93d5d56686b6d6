using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using Briefings.Publishing.Themes.Templates;

namespace Briefings.Publishing.Themes;

/// <summary>
/// Reads the properties of a view model by delegates that need no code made while the tool runs: hundreds of properties are read in the first moments
/// of a build, and compiling a reader for each would take longer than the pages of a small site.
/// </summary>
internal abstract class PropertyReaders
{
    /// <summary>Why a property that is looked for by name is there when the tool is compiled ahead of time.</summary>
    public const string Kept = "The tool keeps all members of its own types (TrimmerRootAssembly).";

    private const string OneForAll = "Classes share one compiled form of what is generic over them.";

    /// <summary>The readers for the properties of a class.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = Kept)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = OneForAll)]
    public static PropertyReaders For(Type type) =>
        (PropertyReaders)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

    /// <summary>A reader of one property; null when it cannot be read.</summary>
    public abstract Func<object, object?>? Reader(PropertyInfo property);

    private sealed class Of<T> : PropertyReaders
        where T : class
    {
        private static readonly MethodInfo ListMaker = typeof(Of<T>).GetMethod(nameof(List), BindingFlags.NonPublic | BindingFlags.Static)!;

        [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = Kept)]
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = OneForAll)]
        public override Func<object, object?>? Reader(PropertyInfo property)
        {
            if (property.GetMethod is not { IsPublic: true, IsStatic: false } get || property.GetIndexParameters().Length > 0) return null;
            if (!property.PropertyType.IsValueType) return Reference(get.CreateDelegate<Func<T, object?>>());
            if (property.PropertyType == typeof(bool)) return Truth(get);
            if (property.PropertyType == typeof(int)) return Value<int>(get);
            if (property.PropertyType == typeof(double)) return Value<double>(get);
            return property.PropertyType is { IsGenericType: true, GenericTypeArguments: [{ IsValueType: false }] } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                ? ListMaker.MakeGenericMethod(type.GenericTypeArguments).CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(get)
                : property.GetValue;
        }

        // As the plain array that it is: a struct would be boxed each time.
        private static Func<object, object?> List<TItem>(MethodInfo get)
        {
            var read = get.CreateDelegate<Func<T, ImmutableArray<TItem>>>();
            return instance => ImmutableCollectionsMarshal.AsArray(read((T)instance));
        }

        private static Func<object, object?> Truth(MethodInfo get)
        {
            var read = get.CreateDelegate<Func<T, bool>>();
            return instance => TemplateValue.Of(read((T)instance));
        }

        private static Func<object, object?> Reference(Func<T, object?> get) => instance => get((T)instance);

        private static Func<object, object?> Value<TValue>(MethodInfo get)
            where TValue : struct
        {
            var read = get.CreateDelegate<Func<T, TValue>>();
            return instance => read((T)instance);
        }
    }
}
