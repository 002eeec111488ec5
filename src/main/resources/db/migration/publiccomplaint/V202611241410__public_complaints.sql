-- Citizens' complaints about institutions (dossier §7.3). Words, contact and letter are sealed by the key of the house, each for its row;
-- the rest is codes and dates.
create table public_complaint (
    receipt        varchar(20)      character set ascii collate ascii_bin not null comment 'drawn at random; whoever has it may ask for the state',
    channel        varchar(20)      character set ascii not null comment 'PUBLIC_PAGE, PERSON, PHONE, LETTER or FORUM',
    registered_at  datetime(6)      not null,
    registered_by  varchar(40)      null comment 'null for the public page',
    state          varchar(20)      character set ascii not null comment 'what the citizen is told: RECEIVED, IN_REVIEW, SENT, ANSWERED or CLOSED',
    about_staff    boolean          not null default false comment 'outside the line of command: in no list, no diagram',
    about_user     varchar(40)      null comment 'the colleague it is about, once the director or data-protection officer knows',
    staff_route    varchar(30)      character set ascii null comment 'where a complaint about staff was taken',
    category       varchar(20)      character set ascii null,
    with_name      boolean          not null default false comment 'the citizen agreed that the institution learns the name',
    sealed_words   blob             not null comment 'institution, what happened, wish, evidence',
    sealed_contact varbinary(2000)  null comment 'name and telephone, if given; forgotten when the complaint is closed',
    sealed_letter  blob             null,
    sealed_remark  blob             null,
    sealed_answer  blob             null,
    letter_number  varchar(20)      character set ascii null,
    approved_by    varchar(40)      null,
    sent_at        datetime(6)      null,
    answered_at    datetime(6)      null,
    outcome        varchar(30)      character set ascii null comment 'RESOLVED, ANSWERED_NOT_SOLVED, NO_ANSWER, NOT_COMPETENT or OUTSIDE',
    satisfaction   tinyint          null comment '1 to 5, if the citizen answered',
    closed_at      datetime(6)      null,
    primary key (receipt),
    key ix_public_complaint_open (closed_at, about_staff, registered_at)
) engine = InnoDB default charset = utf8mb4;

-- How often one address knocked in one hour; keyed hashes only, gone after a day.
create table public_complaint_knock (
    knocker varchar(43) character set ascii collate ascii_bin not null,
    hour    datetime    not null,
    times   int         not null,
    primary key (knocker, hour)
) engine = InnoDB default charset = utf8mb4;
