using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>Topics.</summary>
internal static class TopicBinder
{
    /// <summary>The keys of a topic.</summary>
    public static RecordShape Shape { get; } = new("a topic",
    [
        new("title", ValueForm.Text, "What readers call it") { IsRequired = true },
        .. CommonKeys.All,
    ]);

    /// <summary>A topic.</summary>
    public static Topic Bind(YamlMapping mapping, RecordOrigin origin, BindingContext context)
    {
        var reader = new MappingReader(mapping, Shape, context);
        return CommonKeys.Complete(new Topic { Id = origin.Id, At = origin.At, Name = reader.TextOr("title", origin.Id) }, reader);
    }
}
