using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>What somebody can do next, drawn from the maps: an act that several maps know must be open in each of them.</summary>
internal static class CaseButtons
{
    /// <summary>Acts with a page of their own.</summary>
    private static readonly Operation[] s_elsewhere =
    [
        Operation.RecordOuting,
        Operation.RecordReturn,
        Operation.AcceptTransfer,
        Operation.RefuseTransfer,
    ];

    public static IReadOnlyList<CaseButton> Of(CaseWork turn, OpenParts parts, CaseFacts facts)
    {
        var (party, state) = (turn.Party, turn.Case.State);
        var moves = CaseMap.Map.From(state).Where(m => m.By.HasFlag(party)).ToList();
        var buttons = moves
            .Where(m => Agrees(m.Act, party, parts))
            .Select(m => new CaseButton(
                Enum.Parse<Operation>(m.Act.ToString()),
                // The ground of a revocation was given with the petition.
                m.Reasons == typeof(RevocationGround)
                    ? null
                    : m.Reasons,
                [.. m.Guards.Intersect(facts.Lacking(m.Act))]
            ));
        var more = new[]
        {
            Part(InquiryMap.Map, parts.Inquiry, party),
            Part(ProposalMap.Map, parts.Proposal, party),
            Part(PetitionMap.Map, parts.Petition, party),
            Part(TransferMap.Map, parts.Transfer, party),
            Part(AssimilationMap.Map, parts.Assimilation, party),
        }.SelectMany(part => part);
        var begins =
            state == CaseState.UnderSupervision
                ? new[]
                {
                    (
                        Operation.ReceivePetition,
                        PetitionMap.Map.Lines[0].By,
                        parts.Petition is null
                    ),
                    (
                        Operation.RequestTransfer,
                        TransferMap.Map.Lines[0].By,
                        parts.Transfer is null
                    ),
                }
                    .Where(b => b.Item3 && b.Item2.HasFlag(party))
                    .Select(b => new CaseButton(b.Item1, null, []))
                : [];
        return
        [
            .. buttons
                .Concat(more)
                .Concat(begins)
                .Where(b => !s_elsewhere.Contains(b.Act))
                .DistinctBy(b => b.Act),
        ];
    }

    /// <summary>An act of the case that also moves a part needs that part in the right state.</summary>
    private static bool Agrees(CaseAct act, Party party, OpenParts parts) =>
        act switch
        {
            CaseAct.AssignInquiry or CaseAct.SubmitInquiry or CaseAct.ReturnInquiry => IsOpen(
                InquiryMap.Map,
                parts.Inquiry,
                act,
                party
            ),
            CaseAct.SuspendSupervision => IsOpen(PetitionMap.Map, parts.Petition, act, party),
            _ => true,
        };

    private static bool IsOpen<TState, TAct>(
        ProcessMap<TState, TAct> map,
        LegalProcess<TState, TAct>? part,
        CaseAct act,
        Party party
    )
        where TState : struct, Enum
        where TAct : struct, Enum =>
        part is not null
        && map.Open(part.State, party).Any(own => own.ToString() == act.ToString());

    /// <summary>Acts of a part alone; those it shares with the case are drawn there.</summary>
    private static IEnumerable<CaseButton> Part<TState, TAct>(
        ProcessMap<TState, TAct> map,
        LegalProcess<TState, TAct>? part,
        Party party
    )
        where TState : struct, Enum
        where TAct : struct, Enum =>
        part is null
            ? []
            : map.From(part.State)
                .Where(m => m.By.HasFlag(party))
                .Where(m => !Enum.TryParse<CaseAct>(m.Act.ToString(), out _))
                .Select(m => new CaseButton(
                    Enum.Parse<Operation>(m.Act.ToString()),
                    m.Reasons,
                    []
                ));
}
