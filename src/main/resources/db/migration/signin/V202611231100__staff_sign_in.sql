-- What the sign-in keeps of a person who works here, beside the password that lies with the engine's users.
create table staff_sign_in (
    user_id      varchar(64)  not null,
    code         varchar(12)  character set ascii not null comment 'stands in authenticators in place of a name',
    totp_key     varbinary(255) null comment 'key of the second factor, sealed by the key of the house and not of a case',
    totp_since   datetime(6)  null comment 'null: the key is offered and not yet proven',
    last_step    bigint       not null default 0 comment 'no code of this or an earlier half minute counts again',
    locked_at    datetime(6)  null,
    locked_by    varchar(64)  null,
    signed_in_at datetime(6)  null,
    primary key (user_id),
    unique key uq_staff_sign_in_code (code)
) engine = InnoDB default charset = utf8mb4;

-- Codes for a lost telephone, each good once. Only their keyed hashes are kept.
create table staff_recovery_code (
    user_id   varchar(64) not null,
    code_hash varchar(43) character set ascii collate ascii_bin not null,
    made_at   datetime(6) not null,
    used_at   datetime(6) null,
    primary key (user_id, code_hash),
    constraint fk_staff_recovery_code foreign key (user_id) references staff_sign_in (user_id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Attempts to sign in, by keyed hash of what was typed and of the address: people type passwords in the wrong field.
create table staff_attempt (
    who          varchar(60) character set ascii collate ascii_bin not null,
    failures     int         not null,
    last_at      datetime(6) not null,
    closed_until datetime(6) null,
    primary key (who),
    key ix_staff_attempt_last (last_at)
) engine = InnoDB default charset = utf8mb4;
