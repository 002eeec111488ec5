-- Sign-in of partners' focal points: apart from the engine's users, whose passwords and sessions it does not touch.
create table partner_account (
    user_id         varchar(40)  not null,
    code            varchar(12)  character set ascii not null comment 'stands in mails in place of a name',
    provider_id     varchar(40)  character set ascii not null,
    display_name    varchar(120) not null,
    sex             varchar(1)   not null,
    staff_type      varchar(10)  not null,
    email           varchar(190) not null,
    status          varchar(10)  character set ascii not null comment 'INVITED, ACTIVE or CLOSED',
    generation      int          not null default 0 comment 'sessions of an earlier one are over',
    password_hash   varchar(120) character set ascii null,
    totp_key        varbinary(255) null comment 'key of the second factor, sealed by the key of the house and not of a case',
    last_step       bigint       not null default 0 comment 'no code of this or an earlier half minute counts again',
    own_staff       boolean      not null default false comment 'the portal entered this person into the staff register',
    invited_at      datetime(6)  not null,
    invited_by      varchar(40)  not null,
    active_since    datetime(6)  null,
    signed_in_at    datetime(6)  null,
    closed_at       datetime(6)  null,
    closed_by       varchar(40)  null,
    primary key (user_id),
    unique key uq_partner_account_code (code),
    key ix_partner_account_provider (provider_id, user_id),
    constraint fk_partner_account_provider foreign key (provider_id) references provider (id)
) engine = InnoDB default charset = utf8mb4;

-- Links of mails. Only their hash is kept, so nobody can make one from the database.
create table partner_link (
    token_hash  varchar(43) character set ascii collate ascii_bin not null,
    user_id     varchar(40) not null,
    purpose     varchar(12) character set ascii not null comment 'INVITATION or REFERRAL',
    referral_id varchar(40) character set ascii null,
    expires_at  datetime(6) not null,
    used_at     datetime(6) null,
    primary key (token_hash),
    key ix_partner_link_user (user_id),
    key ix_partner_link_referral (referral_id),
    constraint fk_partner_link_account foreign key (user_id) references partner_account (user_id) on delete cascade,
    constraint fk_partner_link_referral foreign key (referral_id) references referral (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Attempts to sign in, by keyed hash of what was typed and of the address: people type passwords in the wrong field.
create table partner_attempt (
    who          varchar(60) character set ascii collate ascii_bin not null,
    failures     int         not null,
    last_at      datetime(6) not null,
    closed_until datetime(6) null,
    primary key (who),
    key ix_partner_attempt_last (last_at)
) engine = InnoDB default charset = utf8mb4;
