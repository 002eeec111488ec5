-- Dossier §6: dates and codes in the clear, words sealed.
create table offence (
    code varchar(3) character set ascii not null,
    name_arabic varchar(160) not null,
    name_english varchar(160) not null,
    articles varchar(600) not null,
    penalty_class varchar(40) not null,
    complaint_only varchar(20) not null,
    note_arabic varchar(600) null,
    confidence varchar(1) not null,
    confirmed_by varchar(40) null,
    confirmed_on date null,
    primary key (code)
) engine = InnoDB default charset = utf8mb4;

create table legal_file (
    case_number varchar(20) character set ascii not null,
    version bigint not null,
    knowledge_date date null,
    excuse_end_date date null,
    facts_by varchar(40) null,
    facts_at datetime(6) null,
    offences varchar(300) not null default '',
    complaint_only varchar(10) null,
    offences_by varchar(40) null,
    offences_at datetime(6) null,
    complaint_deadline date null,
    waiver_deadline date null,
    decision varchar(20) null,
    decided_on date null,
    complaint_result varchar(20) null,
    last_step_on date null,
    next_session date null,
    missed_deadline date null,
    missed_deadlines int not null default 0,
    primary key (case_number),
    key ix_legal_file_complaint_deadline (complaint_deadline),
    key ix_legal_file_waiver_deadline (waiver_deadline)
) engine = InnoDB default charset = utf8mb4;

create table legal_decision (
    id bigint not null auto_increment,
    case_number varchar(20) character set ascii not null,
    decision varchar(20) not null,
    recorded_by varchar(40) not null,
    recorded_at datetime(6) not null,
    primary key (id),
    key ix_legal_decision_case (case_number, id)
) engine = InnoDB default charset = utf8mb4;

create table court_step (
    id bigint not null auto_increment,
    case_number varchar(20) character set ascii not null,
    happened_on date not null,
    result varchar(20) not null,
    next_session date null,
    sealed_text blob null,
    recorded_by varchar(40) not null,
    recorded_at datetime(6) not null,
    primary key (id),
    key ix_court_step_case (case_number, happened_on, id)
) engine = InnoDB default charset = utf8mb4;
