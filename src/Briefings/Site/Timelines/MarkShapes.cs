using System.Collections.Immutable;
using Briefings.Site.Views;

namespace Briefings.Site.Timelines;

/// <summary>How marks look: filled is when something happened, hollow is when it became public, and a line leads from one to the other.</summary>
internal static class MarkShapes
{
    private const double BarHalf = 7;
    private const double LesserBarHalf = 3.5;
    private const double RingRadius = 6;
    private const double LesserRadius = 4.5;

    /// <summary>The shapes of a mark whose lane has its middle at <paramref name="y"/>.</summary>
    public static ImmutableArray<ShapeView> Of(PlacedMark mark, double y)
    {
        var shapes = ImmutableArray.CreateBuilder<ShapeView>();
        var entry = mark.Entry;
        if (mark.Other is { } other)
        {
            var (happened, published) = entry.IsPublic ? (other, mark.Place) : (mark.Place, other);
            if (published.From - happened.To > 1) shapes.Add(new("gap", Paths.Line(happened.To, published.From, y), ""));
            AddOne(shapes, other, entry.Kind, !entry.IsPublic, isLesser: !mark.IsLabelInOther, y);
        }

        AddOne(shapes, mark.Place, entry.Kind, entry.IsPublic, isLesser: false, y);
        return shapes.DrainToImmutable();
    }

    private static void AddOne(ImmutableArray<ShapeView>.Builder shapes, MarkPlace place, string kind, bool isHollow, bool isLesser, double y)
    {
        if (!place.IsPoint) AddBar(shapes, place, isHollow ? "ring" : "bar", isLesser ? LesserBarHalf : BarHalf, y);
        else if (isHollow) shapes.Add(new("ring", Paths.Circle(place.Middle, y, isLesser ? LesserRadius : RingRadius), ""));
        else shapes.Add(new("point", Paths.Glyph(kind, place.Middle, y, isLesser ? LesserRadius : MarkPlace.PointRadius), ""));
    }

    private static void AddBar(ImmutableArray<ShapeView>.Builder shapes, MarkPlace place, string look, double half, double y)
    {
        var (top, bottom) = (y - half, y + half);
        if (!place.FadesIn && !place.FadesOut)
        {
            shapes.Add(new(look, Paths.Box(place.From, place.To, top, bottom), ""));
            return;
        }

        if (place.FadesIn) shapes.Add(new(look, Paths.OpenBox(place.From, place.SharpFrom, top, bottom), "in"));
        if (place.FadesOut) shapes.Add(new(look, Paths.OpenBox(place.To, place.SharpTo, top, bottom), "out"));
        switch (place)
        {
            case { FadesIn: true, FadesOut: true }:
                if (place.SharpTo - place.SharpFrom < 1) return;
                shapes.Add(new(look + " bare", Paths.Box(place.SharpFrom, place.SharpTo, top, bottom), ""));
                shapes.Add(new("edge", Paths.Rails(place.SharpFrom, place.SharpTo, top, bottom), ""));
                return;
            case { FadesIn: true }:
                shapes.Add(new(look, Paths.OpenBox(place.To, place.SharpFrom, top, bottom), ""));
                return;
            default:
                shapes.Add(new(look, Paths.OpenBox(place.From, place.SharpTo, top, bottom), ""));
                return;
        }
    }
}
