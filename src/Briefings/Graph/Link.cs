using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>What one record is to another.</summary>
internal enum LinkRole
{
    /// <summary>An article is about the record.</summary>
    Subject,

    /// <summary>The record has the topic.</summary>
    Topic,

    /// <summary>The record rests on the source.</summary>
    Cites,

    /// <summary>A source retells the source.</summary>
    Repeats,

    /// <summary>An incident is aimed at the actor.</summary>
    Target,

    /// <summary>An incident records a claim that the actor did it.</summary>
    Accused,

    /// <summary>An incident records a claim by the actor.</summary>
    Claimant,

    /// <summary>The actor takes part in an event of the incident.</summary>
    EventParty,

    /// <summary>A response is about the incident.</summary>
    About,

    /// <summary>A response is by the actor.</summary>
    By,

    /// <summary>A response is aimed at the actor.</summary>
    Toward,

    /// <summary>A response answers the response.</summary>
    Answers,

    /// <summary>A response denies the response.</summary>
    Denies,

    /// <summary>A response attributes its incidents to the actor.</summary>
    Attributes,

    /// <summary>A response quotes the actor.</summary>
    Speaker,

    /// <summary>An actor stands in a relation to the actor.</summary>
    Relation,

    /// <summary>The actor says that two others stand in a relation.</summary>
    RelationClaimant,

    /// <summary>A person holds an office of the actor.</summary>
    Office,

    /// <summary>The actor uses an alias for another.</summary>
    Namer,
}

/// <summary>One resolved reference: both ends exist and are published.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Link(Record From, LinkRole Role, Record To);
