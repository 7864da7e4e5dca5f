using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Whether a remission can be given, judged before anything is written: alone and for many the same.</summary>
internal static class RemissionCheck
{
    /// <summary>Every refusal at its field; empty when it can be given.</summary>
    public static List<Refusal> Of(Counted count, RemissionGrant grant, DateOnly today)
    {
        if (count.Facts?.StoppedFor is not null)
        {
            return [FactRefusals.CalendarStopped];
        }

        if (
            count is not { Facts: { } facts, Calendar: { } calendar, Rules: { } rules }
            || calendar[CalendarPoint.Expiry] is not { Estimate: { } expiry }
        )
        {
            return [];
        }

        var rest = expiry.DayNumber - grant.On.DayNumber;
        if (rest <= 0)
        {
            return [FactRefusals.AfterExpiry with { Args = [expiry.Full()] }];
        }

        if (grant.Days > rest)
        {
            return [FactRefusals.LargerThanRest with { Args = [rest] }];
        }

        var with = facts.Sentence with { Grants = [.. facts.Sentence.Grants, grant] };
        return
        [
            .. SentenceCalendar
                .Compute(with, rules, today)
                .Refusals.Select(r => r with { Field = Recount.FormField(r.Field) }),
        ];
    }
}
