-- The volunteer roll, visits and honours (dossier §7.4). Words are sealed under a key of each number; every other column is a code,
-- a date or a user name, so that it can be counted. For indicator I33: volunteers active on a day are the rows of volunteer with
-- active_from <= day and (ended_on is null or ended_on > day), by sex and quarter; honours of a month are the rows of honour with
-- honoured_on in it, by sex (null for an institution) and quarter. Quarter is the code of a forum, whose quarters it means; null elsewhere.
create table volunteer (
    roll               varchar(20)  character set ascii collate ascii_bin not null comment 'VR-yy-nnnnnn: all that the engine knows',
    channel            varchar(20)  character set ascii not null comment 'PUBLIC_PAGE or PAPER',
    applied_on         date         not null,
    applied_by         varchar(40)  null comment 'who typed a paper; null for the public page',
    state              varchar(10)  character set ascii not null comment 'APPLIED, ACTIVE, REFUSED or ENDED',
    sex                char(1)      character set ascii not null comment 'F or M',
    quarter            varchar(12)  null,
    age_band           varchar(10)  character set ascii not null comment 'UNDER_15, 15_17, 18_34, 35_59 or 60_UP on the day of applying',
    guardian_agreed_on date         null comment 'for those of 15 to 17',
    checked_on         date         null comment 'identity and references',
    checked_by         varchar(40)  null,
    interviewed_on     date         null,
    interviewed_by     varchar(40)  null,
    code_signed_on     date         null comment 'code of conduct and secrecy, both',
    trained_on         date         null,
    active_from        date         null,
    badge_until        date         null,
    badge_back_on      date         null,
    ended_on           date         null,
    end_reason         varchar(20)  character set ascii null,
    forget_on          date         null comment 'the day on which the words and their key go',
    forgotten_on       date         null,
    sealed_words       blob         null comment 'name, birth, telephone, wishes, references, guardian',
    sealed_notes       blob         null comment 'what was heard of the references and in talks',
    primary key (roll),
    key ix_volunteer_state (state, applied_on, roll),
    key ix_volunteer_active (active_from, ended_on),
    key ix_volunteer_forget (forget_on)
) engine = InnoDB default charset = utf8mb4;

create table volunteer_assignment (
    id          bigint       not null auto_increment,
    roll        varchar(20)  character set ascii collate ascii_bin not null,
    kind        varchar(20)  character set ascii not null comment 'COMMITTEE, EVENT, FORUM, SCHOOL, OFFICE or VISIT',
    quarter     varchar(12)  null,
    from_on     date         not null,
    until_on    date         null,
    assigned_by varchar(40)  not null,
    primary key (id),
    key ix_volunteer_assignment (roll, from_on, id),
    constraint fk_volunteer_assignment foreign key (roll) references volunteer (roll) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table volunteer_keeping (
    what   varchar(20) character set ascii not null comment 'REFUSED or ENDED volunteer, VISIT or HONOUR',
    days   int         not null comment 'how long words are kept after the end',
    mark   char(1)     character set ascii not null comment 'A: assumed until the centre says otherwise',
    primary key (what)
) engine = InnoDB default charset = utf8mb4;

insert into volunteer_keeping (what, days, mark) values
    ('REFUSED', 90, 'A'),
    ('ENDED', 730, 'A'),
    ('VISIT', 90, 'A'),
    ('HONOUR', 90, 'A');

create table outreach_visit (
    visit            varchar(20)  character set ascii collate ascii_bin not null comment 'VS-yy-nnnnnn: all that the engine knows',
    origin           varchar(10)  character set ascii not null comment 'LIST or CASE',
    person_kind      varchar(10)  character set ascii not null comment 'SICK, ELDERLY, VICTIM, WIDOW, DISABLED or CASE',
    quarter          varchar(12)  null,
    case_number      varchar(20)  null comment 'only where a case asked for the visit; no visitor is shown it',
    wanted_on        date         not null,
    wanted_by        varchar(40)  not null,
    state            varchar(10)  character set ascii not null comment 'WANTED, AGREED, PLANNED, DONE, CLOSED or STOPPED',
    consent          varchar(10)  character set ascii not null default 'NONE' comment 'NONE, GIVEN, REFUSED, WITHDRAWN or USED',
    consent_how      varchar(20)  character set ascii null comment 'SIGNED, ORAL or BY_TELEPHONE',
    consent_text     int          null comment 'version of the words of C-VISIT',
    consent_by       varchar(40)  null,
    consent_at       datetime(6)  null,
    consent_ended_at datetime(6)  null,
    visit_on         date         null,
    plain_clothes    boolean      not null default true,
    result           varchar(20)  character set ascii null,
    need             varchar(20)  character set ascii null comment 'NONE, HELP or REFERRAL',
    visited_on       date         null,
    closed_on        date         null,
    forget_on        date         null,
    sealed_words     blob         null comment 'who, how to be reached and why, where no case holds it',
    sealed_place     blob         null comment 'place, time and wishes for the visit: all that a visitor is told',
    sealed_report    blob         null,
    primary key (visit),
    key ix_outreach_visit_case (case_number, state),
    key ix_outreach_visit_open (state, wanted_on),
    key ix_outreach_visit_done (visited_on),
    key ix_outreach_visit_forget (forget_on)
) engine = InnoDB default charset = utf8mb4;

create table outreach_visitor (
    visit      varchar(20) character set ascii collate ascii_bin not null,
    seat       tinyint     not null comment '1 or 2',
    staff_user varchar(40) null,
    roll       varchar(20) character set ascii collate ascii_bin null,
    sex        char(1)     character set ascii not null,
    primary key (visit, seat),
    constraint fk_outreach_visitor foreign key (visit) references outreach_visit (visit) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table honour (
    honour         varchar(20)  character set ascii collate ascii_bin not null comment 'HN-yy-nnnnnn: all that the engine knows',
    kind           varchar(12)  character set ascii not null comment 'PERSON, INSTITUTION or VOLUNTEER',
    sex            char(1)      character set ascii null comment 'null for an institution',
    quarter        varchar(12)  null,
    nominated_on   date         not null,
    nominated_by   varchar(40)  not null,
    state          varchar(10)  character set ascii not null comment 'NOMINATED, CHECKED, APPROVED, HONOURED or NOT_NOW',
    checked_by     varchar(40)  null,
    approved_by    varchar(40)  null,
    honoured_on    date         null,
    publication    varchar(10)  character set ascii not null default 'NOT_ASKED' comment 'NOT_ASKED, REFUSED, AGREED or WITHDRAWN',
    published_on   date         null,
    unpublished_on date         null,
    forget_on      date         null,
    sealed_words   blob         null comment 'name, reason, and the words for the page',
    primary key (honour),
    key ix_honour_state (state, nominated_on),
    key ix_honour_on (honoured_on),
    key ix_honour_published (publication, published_on)
) engine = InnoDB default charset = utf8mb4;

-- How often one address applied in one hour; keyed hashes only, gone after a day.
create table volunteer_knock (
    knocker varchar(43) character set ascii collate ascii_bin not null,
    hour    datetime    not null,
    times   int         not null,
    primary key (knocker, hour)
) engine = InnoDB default charset = utf8mb4;
