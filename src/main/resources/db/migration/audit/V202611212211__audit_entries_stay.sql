-- Refuses to change or delete an entry even to the application's own account. The keyed chain is what proves; this only
-- keeps a slip of the hand, or a statement smuggled in, from happening.
create trigger audit_entry_is_never_changed before update on audit_entry for each row
    signal sqlstate '45000' set message_text = 'An audit entry is never changed';

create trigger audit_entry_is_never_deleted before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'An audit entry is never deleted';
