-- Times are UTC wall clock. The recipient is a staff user or a partner's address, never the person of the case.
create table outbox_message (
    id bigint not null auto_increment,
    idempotency_key varchar(190) character set ascii not null,
    recipient varchar(190) not null,
    template varchar(40) not null,
    case_number varchar(20) character set ascii not null,
    status varchar(10) not null,
    attempts int not null,
    created_at datetime(6) not null,
    next_attempt datetime(6) not null,
    locked_until datetime(6) null,
    sent_at datetime(6) null,
    problem varchar(40) null,
    primary key (id),
    unique key uq_outbox_message_key (idempotency_key),
    key ix_outbox_message_due (status, next_attempt, id)
) engine = InnoDB default charset = utf8mb4;
