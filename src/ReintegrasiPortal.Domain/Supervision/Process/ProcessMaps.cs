using ReintegrasiPortal.Domain.Reporting;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>Every map of the legal process, for the database, the diagram and the tests.</summary>
public static class ProcessMaps
{
    public static IReadOnlyList<IProcessMap> All { get; } =
    [
        CaseMap.Map,
        InquiryMap.Map,
        SittingMap.Map,
        AgendaMap.Map,
        ProposalMap.Map,
        GuidanceMap.Map,
        PetitionMap.Map,
        TransferMap.Map,
        AssimilationMap.Map,
        DutyMap.Map,
    ];
}
