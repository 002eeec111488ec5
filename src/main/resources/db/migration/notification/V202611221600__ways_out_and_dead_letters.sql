-- Three ways out: a mail, a text message to the person, a call of a partner's system. A telephone number never stands here:
-- a message to the person has the recipient PERSON, and its number is read from the case's vault when it goes.
alter table outbox_message
    add column channel varchar(10) character set ascii not null default 'MAIL' after id,
    -- The day that a message to the person names; the only thing that it names.
    add column about_day date null,
    -- When people were asked what is to become of a message that was given up; null while nobody has been.
    add column reported_at datetime(6) null,
    drop key ix_outbox_message_due,
    add key ix_outbox_message_due (status, channel, next_attempt, id);
