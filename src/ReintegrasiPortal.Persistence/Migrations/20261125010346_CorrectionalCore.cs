using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ReintegrasiPortal.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CorrectionalCore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "work_reviews");

            migrationBuilder.DropIndex(
                name: "IX_criminal_records_RegisterNo",
                table: "criminal_records");

            migrationBuilder.DropColumn(
                name: "RegisterNo",
                table: "criminal_records");

            migrationBuilder.DropColumn(
                name: "SentenceDays",
                table: "criminal_records");

            migrationBuilder.RenameColumn(
                name: "SentenceYears",
                table: "criminal_records",
                newName: "Revision");

            migrationBuilder.RenameColumn(
                name: "SentenceMonths",
                table: "criminal_records",
                newName: "CreditDays");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "BirthDate",
                table: "person_identities",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AddColumn<DateTime>(
                name: "HiddenAt",
                table: "family_links",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HiddenBecause",
                table: "family_links",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "HiddenBy",
                table: "family_links",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "NewsReadAt",
                table: "family_links",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AgreedOn",
                table: "family_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BirthYear",
                table: "family_invitations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Consent",
                table: "family_invitations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Misses",
                table: "family_invitations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "WrittenBy",
                table: "family_invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "decrees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EnteredBy",
                table: "decrees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedBy",
                table: "decrees",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "SuspendedOn",
                table: "decrees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Policy",
                table: "criminal_records",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StoppedFor",
                table: "criminal_records",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StoppedOn",
                table: "criminal_records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Witness",
                table: "consents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "AccompaniedBy",
                table: "audit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accompaniments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FacilityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accompaniments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accompaniments_facilities_FacilityId",
                        column: x => x.FacilityId,
                        principalTable: "facilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_accompaniments_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assimilation_logs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BackBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assimilation_logs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assimilation_logs_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "behaviour_scores",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Trend = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behaviour_scores", x => new { x.ParticipantId, x.Month });
                    table.ForeignKey(
                        name: "FK_behaviour_scores_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_sittings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Of = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FacilityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MinutesNo = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_sittings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_board_sittings_facilities_FacilityId",
                        column: x => x.FacilityId,
                        principalTable: "facilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_board_sittings_offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RuleSet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Moves = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_calendar_changes_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feeds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_tasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DropReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_tasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_case_tasks_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_programs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FacilityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Skills = table.Column<string>(type: "TEXT", nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coaching_programs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_coaching_programs_facilities_FacilityId",
                        column: x => x.FacilityId,
                        principalTable: "facilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_coaching_programs_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coded_work_reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Author = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Steps = table.Column<string>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    Recommends = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Hours = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coded_work_reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_coded_work_reviews_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contradictions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    First = table.Column<string>(type: "TEXT", nullable: false),
                    Second = table.Column<string>(type: "TEXT", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ruling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contradictions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_contradictions_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "discipline_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_discipline_records", x => x.Id);
                    table.ForeignKey(
                        name: "FK_discipline_records_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 104, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bytes = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OwnerMayRead = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_documents_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "family_vetoes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FamilyLinkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_vetoes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_family_vetoes_family_links_FamilyLinkId",
                        column: x => x.FamilyLinkId,
                        principalTable: "family_links",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guidance_programs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guidance_programs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_guidance_programs_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "help_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FamilyLinkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    RegencyCode = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_help_requests_family_links_FamilyLinkId",
                        column: x => x.FamilyLinkId,
                        principalTable: "family_links",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_help_requests_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Serial = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_letters_offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_letters_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "official_dates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Point = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_official_dates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_official_dates_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "process_moves",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_moves", x => new { x.Kind, x.From, x.Act, x.To });
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Program = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_proposals_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "readiness_items",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readiness_items", x => new { x.ParticipantId, x.Kind });
                    table.ForeignKey(
                        name: "FK_readiness_items_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "register_numbers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FacilityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_register_numbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_register_numbers_facilities_FacilityId",
                        column: x => x.FacilityId,
                        principalTable: "facilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_register_numbers_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rehabilitation_phases",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PlannedFor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CompletedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rehabilitation_phases", x => new { x.ParticipantId, x.Kind });
                    table.ForeignKey(
                        name: "FK_rehabilitation_phases_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_rehabilitation_phases_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reintegration_cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Program = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Revocations = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reintegration_cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reintegration_cases_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "relapse_plans",
                columns: table => new
                {
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Triggers = table.Column<int>(type: "INTEGER", nullable: false),
                    Calls = table.Column<string>(type: "TEXT", nullable: false),
                    Steps = table.Column<int>(type: "INTEGER", nullable: false),
                    AftercarePartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AftercareOfferId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relapse_plans", x => x.ParticipantId);
                    table.ForeignKey(
                        name: "FK_relapse_plans_opportunities_AftercareOfferId",
                        column: x => x.AftercareOfferId,
                        principalTable: "opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_relapse_plans_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relapse_plans_partners_AftercarePartnerId",
                        column: x => x.AftercarePartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "remissions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DayCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Register = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RevokedFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RevokedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_remissions_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reporting_schedules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Interval = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Weekday = table.Column<int>(type: "INTEGER", nullable: false),
                    Time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_schedules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reporting_schedules_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revocation_petitions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Petitioner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revocation_petitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_revocation_petitions_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "risk_assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssessedBy = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_assessments_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rule_sets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LegalSource = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_sets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "social_inquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Program = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OfficerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_social_inquiries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_social_inquiries_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stated_conditions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsSo = table.Column<bool>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stated_conditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_stated_conditions_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_transfers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromOffice = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToOffice = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_transfers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_supervision_transfers_offices_FromOffice",
                        column: x => x.FromOffice,
                        principalTable: "offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_supervision_transfers_offices_ToOffice",
                        column: x => x.ToOffice,
                        principalTable: "offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_supervision_transfers_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Need = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_support_events_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "timeline_entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    Told = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timeline_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_timeline_entries_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uncounted_times",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Register = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_uncounted_times", x => x.Id);
                    table.ForeignKey(
                        name: "FK_uncounted_times_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verdicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionNo = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Years = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLife = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubsidiaryMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    IsFinePaid = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsWithdrawal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_verdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_verdicts_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_verdicts_verdicts_Replaces",
                        column: x => x.Replaces,
                        principalTable: "verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agenda_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SittingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DeferredBecause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AdvisedAgainstBecause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agenda_items_board_sittings_SittingId",
                        column: x => x.SittingId,
                        principalTable: "board_sittings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_agenda_items_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_enrolments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgramId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnrolledBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coaching_enrolments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_coaching_enrolments_coaching_programs_ProgramId",
                        column: x => x.ProgramId,
                        principalTable: "coaching_programs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_coaching_enrolments_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgramId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NotHeldBecause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coaching_sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_coaching_sessions_coaching_programs_ProgramId",
                        column: x => x.ProgramId,
                        principalTable: "coaching_programs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Skills = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_certificates_documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_certificates_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_contents",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_contents", x => x.DocumentId);
                    table.ForeignKey(
                        name: "FK_document_contents_documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "help_offers",
                columns: table => new
                {
                    HelpRequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_help_offers", x => new { x.HelpRequestId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_help_offers_help_requests_HelpRequestId",
                        column: x => x.HelpRequestId,
                        principalTable: "help_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_help_offers_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guarantees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FamilyLinkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GuarantorAccount = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RenewalOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false),
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignedCopy = table.Column<Guid>(type: "TEXT", nullable: true),
                    InterviewAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    InterviewHeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Findings = table.Column<string>(type: "TEXT", nullable: true),
                    Returned = table.Column<string>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedBecause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guarantees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_guarantees_family_links_FamilyLinkId",
                        column: x => x.FamilyLinkId,
                        principalTable: "family_links",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_guarantees_letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "letters",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_guarantees_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_guarantees_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "process_steps",
                columns: table => new
                {
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PreviousNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Party = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process_steps", x => new { x.ProcessId, x.Number });
                    table.UniqueConstraint("AK_process_steps_ProcessId_Number_Kind_To", x => new { x.ProcessId, x.Number, x.Kind, x.To });
                    table.CheckConstraint("first_process_step", "(\"Number\" = 0) = (\"From\" = '') AND (\"Number\" = 0) = (\"PreviousNumber\" IS NULL)");
                    table.CheckConstraint("next_process_step", "\"PreviousNumber\" IS NULL OR \"PreviousNumber\" = \"Number\" - 1");
                    table.ForeignKey(
                        name: "FK_process_steps_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_process_steps_process_moves_Kind_From_Act_To",
                        columns: x => new { x.Kind, x.From, x.Act, x.To },
                        principalTable: "process_moves",
                        principalColumns: new[] { "Kind", "From", "Act", "To" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_process_steps_process_steps_ProcessId_PreviousNumber_Kind_From",
                        columns: x => new { x.ProcessId, x.PreviousNumber, x.Kind, x.From },
                        principalTable: "process_steps",
                        principalColumns: new[] { "ProcessId", "Number", "Kind", "To" });
                });

            migrationBuilder.CreateTable(
                name: "reporting_duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScheduleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CorrectedTo = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MissedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AppealedFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AppealNote = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OfficeCode = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastStep = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reporting_duties_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_reporting_duties_reporting_schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "reporting_schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_attendance",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coaching_attendance", x => new { x.SessionId, x.ParticipantId });
                    table.ForeignKey(
                        name: "FK_coaching_attendance_coaching_sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "coaching_sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_coaching_attendance_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guarantee_steps",
                columns: table => new
                {
                    GuaranteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guarantee_steps", x => new { x.GuaranteeId, x.Number });
                    table.ForeignKey(
                        name: "FK_guarantee_steps_guarantees_GuaranteeId",
                        column: x => x.GuaranteeId,
                        principalTable: "guarantees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "process_moves",
                columns: new[] { "Act", "From", "Kind", "To" },
                values: new object[,]
                {
                    { "PutOnAgenda", "", "AgendaItem", "Listed" },
                    { "Defer", "Deferred", "AgendaItem", "Deferred" },
                    { "NotRecommend", "Deferred", "AgendaItem", "NotRecommended" },
                    { "RecommendGrant", "Deferred", "AgendaItem", "RecommendedGrant" },
                    { "Remove", "Deferred", "AgendaItem", "Removed" },
                    { "Defer", "Listed", "AgendaItem", "Deferred" },
                    { "NotRecommend", "Listed", "AgendaItem", "NotRecommended" },
                    { "RecommendGrant", "Listed", "AgendaItem", "RecommendedGrant" },
                    { "Remove", "Listed", "AgendaItem", "Removed" },
                    { "Defer", "NotRecommended", "AgendaItem", "Deferred" },
                    { "NotRecommend", "NotRecommended", "AgendaItem", "NotRecommended" },
                    { "RecommendGrant", "NotRecommended", "AgendaItem", "RecommendedGrant" },
                    { "Remove", "NotRecommended", "AgendaItem", "Removed" },
                    { "Defer", "RecommendedGrant", "AgendaItem", "Deferred" },
                    { "NotRecommend", "RecommendedGrant", "AgendaItem", "NotRecommended" },
                    { "RecommendGrant", "RecommendedGrant", "AgendaItem", "RecommendedGrant" },
                    { "Remove", "RecommendedGrant", "AgendaItem", "Removed" },
                    { "GrantAssimilation", "", "Assimilation", "Decreed" },
                    { "EndAssimilation", "BackInPrison", "Assimilation", "Ended" },
                    { "Overtake", "BackInPrison", "Assimilation", "Ended" },
                    { "RecordOuting", "BackInPrison", "Assimilation", "OutForWork" },
                    { "EndAssimilation", "Decreed", "Assimilation", "Ended" },
                    { "Overtake", "Decreed", "Assimilation", "Ended" },
                    { "RecordOuting", "Decreed", "Assimilation", "OutForWork" },
                    { "EndAssimilation", "OutForWork", "Assimilation", "Ended" },
                    { "Overtake", "OutForWork", "Assimilation", "Ended" },
                    { "RecordReturn", "OutForWork", "Assimilation", "BackInPrison" },
                    { "OpenCase", "", "Case", "Recorded" },
                    { "CloseCase", "BoardHeard", "Case", "Closed" },
                    { "GrantAssimilation", "BoardHeard", "Case", "Recorded" },
                    { "SendProposal", "BoardHeard", "Case", "Proposed" },
                    { "CloseCase", "Decreed", "Case", "Closed" },
                    { "HandOver", "Decreed", "Case", "HandedOver" },
                    { "WithdrawDecree", "Decreed", "Case", "Recorded" },
                    { "ChangeAddress", "HandedOver", "Case", "HandedOver" },
                    { "CloseCase", "HandedOver", "Case", "Closed" },
                    { "RegisterClient", "HandedOver", "Case", "UnderSupervision" },
                    { "WithdrawDecree", "HandedOver", "Case", "Recorded" },
                    { "AdviseAgainst", "InquiryDone", "Case", "Recorded" },
                    { "CloseCase", "InquiryDone", "Case", "Closed" },
                    { "DeferProgram", "InquiryDone", "Case", "InquiryDone" },
                    { "RecommendProgram", "InquiryDone", "Case", "BoardHeard" },
                    { "ReturnInquiry", "InquiryDone", "Case", "InquiryInProgress" },
                    { "CloseCase", "InquiryInProgress", "Case", "Closed" },
                    { "SubmitInquiry", "InquiryInProgress", "Case", "InquiryDone" },
                    { "AssignInquiry", "InquiryRequested", "Case", "InquiryInProgress" },
                    { "CloseCase", "InquiryRequested", "Case", "Closed" },
                    { "CloseCase", "Proposed", "Case", "Closed" },
                    { "DeclineProposal", "Proposed", "Case", "Recorded" },
                    { "EnterDecree", "Proposed", "Case", "Decreed" },
                    { "GrantAssimilation", "Proposed", "Case", "Recorded" },
                    { "CloseCase", "Recorded", "Case", "Closed" },
                    { "RequestInquiry", "Recorded", "Case", "InquiryRequested" },
                    { "TakeUpClient", "Recorded", "Case", "UnderSupervision" },
                    { "CloseCase", "Revoked", "Case", "Closed" },
                    { "ReturnToPath", "Revoked", "Case", "Recorded" },
                    { "ChangeAddress", "Suspended", "Case", "Suspended" },
                    { "CloseCase", "Suspended", "Case", "Closed" },
                    { "LiftSuspension", "Suspended", "Case", "UnderSupervision" },
                    { "RevokeSupervision", "Suspended", "Case", "Revoked" },
                    { "WithdrawDecree", "Suspended", "Case", "Recorded" },
                    { "AcceptTransfer", "UnderSupervision", "Case", "UnderSupervision" },
                    { "ChangeAddress", "UnderSupervision", "Case", "UnderSupervision" },
                    { "CloseCase", "UnderSupervision", "Case", "Closed" },
                    { "CompleteSupervision", "UnderSupervision", "Case", "Completed" },
                    { "SuspendSupervision", "UnderSupervision", "Case", "Suspended" },
                    { "WithdrawDecree", "UnderSupervision", "Case", "Recorded" },
                    { "BeginGuidance", "", "Guidance", "Initial" },
                    { "Advance", "Continued", "Guidance", "Final" },
                    { "EndGuidance", "Continued", "Guidance", "Ended" },
                    { "StepBack", "Continued", "Guidance", "Initial" },
                    { "EndGuidance", "Final", "Guidance", "Ended" },
                    { "StepBack", "Final", "Guidance", "Continued" },
                    { "Advance", "Initial", "Guidance", "Continued" },
                    { "EndGuidance", "Initial", "Guidance", "Ended" },
                    { "RequestInquiry", "", "Inquiry", "Requested" },
                    { "Overtake", "Assigned", "Inquiry", "Overtaken" },
                    { "StartInquiry", "Assigned", "Inquiry", "InProgress" },
                    { "SubmitInquiry", "Assigned", "Inquiry", "Submitted" },
                    { "Overtake", "InProgress", "Inquiry", "Overtaken" },
                    { "SubmitInquiry", "InProgress", "Inquiry", "Submitted" },
                    { "AssignInquiry", "Requested", "Inquiry", "Assigned" },
                    { "Overtake", "Requested", "Inquiry", "Overtaken" },
                    { "AcceptInquiry", "Submitted", "Inquiry", "Accepted" },
                    { "Overtake", "Submitted", "Inquiry", "Overtaken" },
                    { "ReturnInquiry", "Submitted", "Inquiry", "InProgress" },
                    { "ReceivePetition", "", "Petition", "Received" },
                    { "DeferPetition", "Examined", "Petition", "Examined" },
                    { "Overtake", "Examined", "Petition", "Overtaken" },
                    { "RejectPetition", "Examined", "Petition", "Dismissed" },
                    { "UpholdPetition", "Examined", "Petition", "Heard" },
                    { "DismissPetition", "Heard", "Petition", "Dismissed" },
                    { "Overtake", "Heard", "Petition", "Overtaken" },
                    { "SuspendSupervision", "Heard", "Petition", "Answered" },
                    { "DismissPetition", "Received", "Petition", "Dismissed" },
                    { "ExaminePetition", "Received", "Petition", "Examined" },
                    { "Overtake", "Received", "Petition", "Overtaken" },
                    { "SendProposal", "", "Proposal", "Sent" },
                    { "Overtake", "Returned", "Proposal", "Overtaken" },
                    { "ResubmitProposal", "Returned", "Proposal", "Sent" },
                    { "DeclineProposal", "Sent", "Proposal", "Declined" },
                    { "EnterDecree", "Sent", "Proposal", "Granted" },
                    { "GrantAssimilation", "Sent", "Proposal", "Granted" },
                    { "Overtake", "Sent", "Proposal", "Overtaken" },
                    { "ReturnProposal", "Sent", "Proposal", "Returned" },
                    { "PlanDuty", "", "Reporting", "Due" },
                    { "CorrectDuty", "Appealed", "Reporting", "Corrected" },
                    { "OverturnMark", "Appealed", "Reporting", "Overturned" },
                    { "UpholdMark", "Appealed", "Reporting", "Upheld" },
                    { "CorrectDuty", "Attended", "Reporting", "Corrected" },
                    { "AppealDuty", "Corrected", "Reporting", "Appealed" },
                    { "CorrectDuty", "Corrected", "Reporting", "Corrected" },
                    { "CheckIn", "Due", "Reporting", "Attended" },
                    { "ExcuseDuty", "Due", "Reporting", "Excused" },
                    { "MarkMissed", "Due", "Reporting", "Missed" },
                    { "MarkNotHeld", "Due", "Reporting", "NotHeld" },
                    { "ReplaceDuty", "Due", "Reporting", "Replaced" },
                    { "ReportRemotely", "Due", "Reporting", "Remote" },
                    { "CorrectDuty", "Excused", "Reporting", "Corrected" },
                    { "AppealDuty", "Missed", "Reporting", "Appealed" },
                    { "CorrectDuty", "Missed", "Reporting", "Corrected" },
                    { "CorrectDuty", "NotHeld", "Reporting", "Corrected" },
                    { "CorrectDuty", "Overturned", "Reporting", "Corrected" },
                    { "CorrectDuty", "Remote", "Reporting", "Corrected" },
                    { "CorrectDuty", "Upheld", "Reporting", "Corrected" },
                    { "PlanSitting", "", "Sitting", "Planned" },
                    { "CancelSitting", "Planned", "Sitting", "Cancelled" },
                    { "HoldSitting", "Planned", "Sitting", "Held" },
                    { "RequestTransfer", "", "Transfer", "Requested" },
                    { "AcceptTransfer", "Requested", "Transfer", "Accepted" },
                    { "Overtake", "Requested", "Transfer", "Withdrawn" },
                    { "RefuseTransfer", "Requested", "Transfer", "Refused" },
                    { "WithdrawTransfer", "Requested", "Transfer", "Withdrawn" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_accompaniments_FacilityId",
                table: "accompaniments",
                column: "FacilityId");

            migrationBuilder.CreateIndex(
                name: "IX_accompaniments_ParticipantId",
                table: "accompaniments",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_ParticipantId_State",
                table: "agenda_items",
                columns: new[] { "ParticipantId", "State" });

            migrationBuilder.CreateIndex(
                name: "once_on_an_agenda",
                table: "agenda_items",
                columns: new[] { "SittingId", "ParticipantId", "Purpose" },
                unique: true,
                filter: "\"State\" <> 'Removed'");

            migrationBuilder.CreateIndex(
                name: "IX_assimilation_logs_State_BackBy",
                table: "assimilation_logs",
                columns: new[] { "State", "BackBy" });

            migrationBuilder.CreateIndex(
                name: "one_open_assimilation",
                table: "assimilation_logs",
                column: "ParticipantId",
                unique: true,
                filter: "\"State\" NOT IN ('Ended')");

            migrationBuilder.CreateIndex(
                name: "IX_board_sittings_FacilityId_At",
                table: "board_sittings",
                columns: new[] { "FacilityId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_board_sittings_OfficeId_At",
                table: "board_sittings",
                columns: new[] { "OfficeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_changes_ParticipantId_Id",
                table: "calendar_changes",
                columns: new[] { "ParticipantId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_AccountId",
                table: "calendar_feeds",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_TokenHash",
                table: "calendar_feeds",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_tasks_ParticipantId_Key",
                table: "case_tasks",
                columns: new[] { "ParticipantId", "Key" },
                unique: true,
                filter: "\"State\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_case_tasks_State_Owner_DueOn",
                table: "case_tasks",
                columns: new[] { "State", "Owner", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_certificates_DocumentId",
                table: "certificates",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_certificates_ParticipantId_Issuer_Number",
                table: "certificates",
                columns: new[] { "ParticipantId", "Issuer", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_certificates_ValidUntil",
                table: "certificates",
                column: "ValidUntil");

            migrationBuilder.CreateIndex(
                name: "IX_coaching_attendance_ParticipantId_Kind",
                table: "coaching_attendance",
                columns: new[] { "ParticipantId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_coaching_enrolments_ParticipantId",
                table: "coaching_enrolments",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_coaching_enrolments_ProgramId_ParticipantId",
                table: "coaching_enrolments",
                columns: new[] { "ProgramId", "ParticipantId" },
                unique: true,
                filter: "\"Until\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_coaching_programs_FacilityId_ClosedAt",
                table: "coaching_programs",
                columns: new[] { "FacilityId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_coaching_programs_PartnerId",
                table: "coaching_programs",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_coaching_sessions_ProgramId_On",
                table: "coaching_sessions",
                columns: new[] { "ProgramId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_coded_work_reviews_ParticipantId_WrittenBy_Month",
                table: "coded_work_reviews",
                columns: new[] { "ParticipantId", "WrittenBy", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contradictions_ParticipantId_Key",
                table: "contradictions",
                columns: new[] { "ParticipantId", "Key" },
                unique: true,
                filter: "\"Ruling\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_discipline_records_ParticipantId_On",
                table: "discipline_records",
                columns: new[] { "ParticipantId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_ParticipantId",
                table: "documents",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_family_vetoes_FamilyLinkId_LiftedAt",
                table: "family_vetoes",
                columns: new[] { "FamilyLinkId", "LiftedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_guarantees_FamilyLinkId",
                table: "guarantees",
                column: "FamilyLinkId");

            migrationBuilder.CreateIndex(
                name: "IX_guarantees_GuarantorAccount",
                table: "guarantees",
                column: "GuarantorAccount");

            migrationBuilder.CreateIndex(
                name: "IX_guarantees_LetterId",
                table: "guarantees",
                column: "LetterId");

            migrationBuilder.CreateIndex(
                name: "IX_guarantees_ParticipantId_State",
                table: "guarantees",
                columns: new[] { "ParticipantId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_guarantees_PartnerId",
                table: "guarantees",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_guarantees_State_ValidUntil",
                table: "guarantees",
                columns: new[] { "State", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_guidance_programs_State_To",
                table: "guidance_programs",
                columns: new[] { "State", "To" });

            migrationBuilder.CreateIndex(
                name: "one_open_guidance",
                table: "guidance_programs",
                column: "ParticipantId",
                unique: true,
                filter: "\"State\" NOT IN ('Ended')");

            migrationBuilder.CreateIndex(
                name: "IX_help_offers_PartnerId",
                table: "help_offers",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_help_requests_FamilyLinkId",
                table: "help_requests",
                column: "FamilyLinkId");

            migrationBuilder.CreateIndex(
                name: "IX_help_requests_ParticipantId_ClosedAt",
                table: "help_requests",
                columns: new[] { "ParticipantId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_Code",
                table: "letters",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_OfficeId_Kind_Year_Serial",
                table: "letters",
                columns: new[] { "OfficeId", "Kind", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_ParticipantId",
                table: "letters",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_official_dates_ParticipantId_Point",
                table: "official_dates",
                columns: new[] { "ParticipantId", "Point" });

            migrationBuilder.CreateIndex(
                name: "IX_process_steps_Kind_From_Act_To",
                table: "process_steps",
                columns: new[] { "Kind", "From", "Act", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_process_steps_ParticipantId_At",
                table: "process_steps",
                columns: new[] { "ParticipantId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_process_steps_ProcessId_PreviousNumber_Kind_From",
                table: "process_steps",
                columns: new[] { "ProcessId", "PreviousNumber", "Kind", "From" });

            migrationBuilder.CreateIndex(
                name: "one_open_proposal",
                table: "proposals",
                column: "ParticipantId",
                unique: true,
                filter: "\"State\" NOT IN ('Granted', 'Declined', 'Overtaken')");

            migrationBuilder.CreateIndex(
                name: "IX_register_numbers_FacilityId",
                table: "register_numbers",
                column: "FacilityId");

            migrationBuilder.CreateIndex(
                name: "IX_register_numbers_Number_FacilityId",
                table: "register_numbers",
                columns: new[] { "Number", "FacilityId" });

            migrationBuilder.CreateIndex(
                name: "IX_register_numbers_ParticipantId_FacilityId_Number",
                table: "register_numbers",
                columns: new[] { "ParticipantId", "FacilityId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rehabilitation_phases_PartnerId",
                table: "rehabilitation_phases",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_reintegration_cases_ParticipantId",
                table: "reintegration_cases",
                column: "ParticipantId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reintegration_cases_State_StateSince",
                table: "reintegration_cases",
                columns: new[] { "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_relapse_plans_AftercareOfferId",
                table: "relapse_plans",
                column: "AftercareOfferId");

            migrationBuilder.CreateIndex(
                name: "IX_relapse_plans_AftercarePartnerId",
                table: "relapse_plans",
                column: "AftercarePartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_remissions_ParticipantId_Kind_On",
                table: "remissions",
                columns: new[] { "ParticipantId", "Kind", "On" },
                unique: true,
                filter: "\"RevokedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reporting_duties_OfficeCode",
                table: "reporting_duties",
                column: "OfficeCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reporting_duties_ScheduleId",
                table: "reporting_duties",
                column: "ScheduleId");

            migrationBuilder.CreateIndex(
                name: "IX_reporting_duties_State_DueOn",
                table: "reporting_duties",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "one_visit_a_day",
                table: "reporting_duties",
                columns: new[] { "ParticipantId", "DueOn" },
                unique: true,
                filter: "\"State\" <> 'Replaced'");

            migrationBuilder.CreateIndex(
                name: "one_schedule",
                table: "reporting_schedules",
                column: "ParticipantId",
                unique: true,
                filter: "\"EndedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "one_open_petition",
                table: "revocation_petitions",
                column: "ParticipantId",
                unique: true,
                filter: "\"State\" NOT IN ('Dismissed', 'Answered', 'Overtaken')");

            migrationBuilder.CreateIndex(
                name: "IX_risk_assessments_ParticipantId_AssessedOn",
                table: "risk_assessments",
                columns: new[] { "ParticipantId", "AssessedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_rule_sets_Code",
                table: "rule_sets",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_social_inquiries_OfficerId_State",
                table: "social_inquiries",
                columns: new[] { "OfficerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_social_inquiries_ParticipantId_StateSince",
                table: "social_inquiries",
                columns: new[] { "ParticipantId", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "one_open_inquiry",
                table: "social_inquiries",
                column: "ParticipantId",
                unique: true,
                filter: "\"State\" NOT IN ('Accepted', 'Overtaken')");

            migrationBuilder.CreateIndex(
                name: "IX_stated_conditions_ParticipantId_Fact_Id",
                table: "stated_conditions",
                columns: new[] { "ParticipantId", "Fact", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_supervision_transfers_FromOffice_State",
                table: "supervision_transfers",
                columns: new[] { "FromOffice", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_supervision_transfers_ToOffice_State",
                table: "supervision_transfers",
                columns: new[] { "ToOffice", "State" });

            migrationBuilder.CreateIndex(
                name: "one_open_transfer",
                table: "supervision_transfers",
                column: "ParticipantId",
                unique: true,
                filter: "\"State\" NOT IN ('Accepted', 'Refused', 'Withdrawn')");

            migrationBuilder.CreateIndex(
                name: "IX_support_events_ParticipantId_On",
                table: "support_events",
                columns: new[] { "ParticipantId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_timeline_entries_ParticipantId_Id",
                table: "timeline_entries",
                columns: new[] { "ParticipantId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_uncounted_times_ParticipantId",
                table: "uncounted_times",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_verdicts_ParticipantId",
                table: "verdicts",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_verdicts_Replaces",
                table: "verdicts",
                column: "Replaces",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accompaniments");

            migrationBuilder.DropTable(
                name: "agenda_items");

            migrationBuilder.DropTable(
                name: "assimilation_logs");

            migrationBuilder.DropTable(
                name: "behaviour_scores");

            migrationBuilder.DropTable(
                name: "calendar_changes");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "case_tasks");

            migrationBuilder.DropTable(
                name: "certificates");

            migrationBuilder.DropTable(
                name: "coaching_attendance");

            migrationBuilder.DropTable(
                name: "coaching_enrolments");

            migrationBuilder.DropTable(
                name: "coded_work_reviews");

            migrationBuilder.DropTable(
                name: "contradictions");

            migrationBuilder.DropTable(
                name: "discipline_records");

            migrationBuilder.DropTable(
                name: "document_contents");

            migrationBuilder.DropTable(
                name: "family_vetoes");

            migrationBuilder.DropTable(
                name: "guarantee_steps");

            migrationBuilder.DropTable(
                name: "guidance_programs");

            migrationBuilder.DropTable(
                name: "help_offers");

            migrationBuilder.DropTable(
                name: "official_dates");

            migrationBuilder.DropTable(
                name: "process_steps");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "readiness_items");

            migrationBuilder.DropTable(
                name: "register_numbers");

            migrationBuilder.DropTable(
                name: "rehabilitation_phases");

            migrationBuilder.DropTable(
                name: "reintegration_cases");

            migrationBuilder.DropTable(
                name: "relapse_plans");

            migrationBuilder.DropTable(
                name: "remissions");

            migrationBuilder.DropTable(
                name: "reporting_duties");

            migrationBuilder.DropTable(
                name: "revocation_petitions");

            migrationBuilder.DropTable(
                name: "risk_assessments");

            migrationBuilder.DropTable(
                name: "rule_sets");

            migrationBuilder.DropTable(
                name: "social_inquiries");

            migrationBuilder.DropTable(
                name: "stated_conditions");

            migrationBuilder.DropTable(
                name: "supervision_transfers");

            migrationBuilder.DropTable(
                name: "support_events");

            migrationBuilder.DropTable(
                name: "timeline_entries");

            migrationBuilder.DropTable(
                name: "uncounted_times");

            migrationBuilder.DropTable(
                name: "verdicts");

            migrationBuilder.DropTable(
                name: "board_sittings");

            migrationBuilder.DropTable(
                name: "coaching_sessions");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "guarantees");

            migrationBuilder.DropTable(
                name: "help_requests");

            migrationBuilder.DropTable(
                name: "process_moves");

            migrationBuilder.DropTable(
                name: "reporting_schedules");

            migrationBuilder.DropTable(
                name: "coaching_programs");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropColumn(
                name: "HiddenAt",
                table: "family_links");

            migrationBuilder.DropColumn(
                name: "HiddenBecause",
                table: "family_links");

            migrationBuilder.DropColumn(
                name: "HiddenBy",
                table: "family_links");

            migrationBuilder.DropColumn(
                name: "NewsReadAt",
                table: "family_links");

            migrationBuilder.DropColumn(
                name: "AgreedOn",
                table: "family_invitations");

            migrationBuilder.DropColumn(
                name: "BirthYear",
                table: "family_invitations");

            migrationBuilder.DropColumn(
                name: "Consent",
                table: "family_invitations");

            migrationBuilder.DropColumn(
                name: "Misses",
                table: "family_invitations");

            migrationBuilder.DropColumn(
                name: "WrittenBy",
                table: "family_invitations");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "decrees");

            migrationBuilder.DropColumn(
                name: "EnteredBy",
                table: "decrees");

            migrationBuilder.DropColumn(
                name: "SignedBy",
                table: "decrees");

            migrationBuilder.DropColumn(
                name: "SuspendedOn",
                table: "decrees");

            migrationBuilder.DropColumn(
                name: "Policy",
                table: "criminal_records");

            migrationBuilder.DropColumn(
                name: "StoppedFor",
                table: "criminal_records");

            migrationBuilder.DropColumn(
                name: "StoppedOn",
                table: "criminal_records");

            migrationBuilder.DropColumn(
                name: "Witness",
                table: "consents");

            migrationBuilder.DropColumn(
                name: "AccompaniedBy",
                table: "audit");

            migrationBuilder.RenameColumn(
                name: "Revision",
                table: "criminal_records",
                newName: "SentenceYears");

            migrationBuilder.RenameColumn(
                name: "CreditDays",
                table: "criminal_records",
                newName: "SentenceMonths");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "BirthDate",
                table: "person_identities",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RegisterNo",
                table: "criminal_records",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SentenceDays",
                table: "criminal_records",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "work_reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_reviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_work_reviews_participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_criminal_records_RegisterNo",
                table: "criminal_records",
                column: "RegisterNo",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_reviews_ParticipantId",
                table: "work_reviews",
                column: "ParticipantId");
        }
    }
}
