using CsCheck;
using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Domain.Tests.Access;

public sealed class PolicyPropertyTests
{
    private static readonly Gen<Relations> s_ties = Gen.Int[0, 511]
        .Select(static bits => (Relations)bits);

    private static readonly Gen<(Operation Operation, Role Role, Relations Ties)> s_asked =
        Gen.Select(Gen.Enum<Operation>(), Gen.Enum<Role>(), s_ties);

    [Fact]
    public void A_further_tie_never_takes_a_permission_away() =>
        Gen.Select(s_asked, s_ties, Gen.Enum<Standing>())
            .Sample(
                static (asked, more, standing) =>
                    !Decide(asked.Operation, asked.Role, asked.Ties, standing).Allowed
                    || Decide(asked.Operation, asked.Role, asked.Ties | more, standing).Allowed,
                iter: 20_000
            );

    [Fact]
    public void Verification_never_takes_a_permission_away() =>
        s_asked.Sample(
            static asked =>
                !Decide(asked.Operation, asked.Role, asked.Ties, Standing.Pending).Allowed
                || Decide(asked.Operation, asked.Role, asked.Ties, Standing.Active).Allowed,
            iter: 20_000
        );

    [Fact]
    public void What_a_role_may_ever_do_it_may_do_with_every_tie() =>
        s_asked.Sample(
            static asked =>
                AccessTable.MayEver(asked.Operation, asked.Role)
                == Decide(asked.Operation, asked.Role, (Relations)511, Standing.Active).Allowed,
            iter: 20_000
        );

    [Fact]
    public void The_view_of_a_person_never_exceeds_the_role() =>
        s_asked.Sample(
            static asked =>
            {
                var shown = Decide(
                    asked.Operation,
                    asked.Role,
                    asked.Ties,
                    Standing.Active
                ).Projection;
                return asked.Role switch
                {
                    Role.Anonymous or Role.Admin or Role.System => shown == Projection.None,
                    Role.Family => shown is Projection.None or Projection.Family,
                    Role.Participant => shown is Projection.None or Projection.Self,
                    Role.EmployerMember or Role.PartnerMember => shown
                        is Projection.None
                            or Projection.Blind
                            or Projection.Partner,
                    _ => shown is Projection.None or Projection.Officer,
                };
            },
            iter: 20_000
        );

    private static Decision Decide(
        Operation operation,
        Role role,
        Relations ties,
        Standing standing
    ) => AccessTable.Decide(operation, new ActorFacts(null, role, standing), ties);
}
