using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReintegrasiPortal.Domain.Notifications;

namespace ReintegrasiPortal.Persistence.Notifications;

internal sealed class NotificationTable : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.ToTable("notifications");
        notification.HasIndex(n => new { n.AccountId, n.EventId }).IsUnique();
        notification.HasIndex(n => new { n.AccountId, n.Id });
        notification
            .HasIndex(n => n.AccountId, "unread_notifications")
            .HasFilter("\"ReadAt\" IS NULL");
    }
}

internal sealed class OutboxTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox");
        message.Ignore(m => m.Event);
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Key).HasMaxLength(160);
        message.HasIndex(m => m.Key).IsUnique();
        message.HasIndex(m => m.DueAt, "due_outbox").HasFilter($"\"State\" = '{OutboxState.Due}'");
    }
}
