namespace Briefings.OutwardLinks;

/// <summary>A host has no address but those of private networks.</summary>
internal sealed class PrivateAddressException(string host) : IOException($"'{host}' is in a private network");
