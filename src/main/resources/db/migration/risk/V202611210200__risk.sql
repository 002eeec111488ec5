-- Levels and reason codes of a case's danger (dossier 4). No answer lies here: those are sealed in the case file.
create table risk_tool_assessment (
    id          bigint       not null auto_increment,
    case_number varchar(12)  not null,
    tool        varchar(20)  not null,
    level       varchar(10)  not null,
    incomplete  boolean      not null comment 'at least 30 % of the answers unknown',
    reasons     varchar(600) not null comment 'codes of the decisive rows',
    assessed_by varchar(40)  not null comment 'empty: the rules',
    assessed_at datetime(6)  not null,
    primary key (id),
    index risk_tool_assessment_of_case (case_number, id)
) engine = InnoDB default charset = utf8mb4;

create table risk_overall (
    id                bigint       not null auto_increment,
    case_number       varchar(12)  not null,
    level             varchar(10)  not null,
    main_driver       varchar(10)  not null,
    restricted        boolean      not null,
    case_conference   boolean      not null,
    mediation_allowed boolean      not null,
    reasons           varchar(600) not null comment 'modifiers and floors that changed the level',
    decided_by        varchar(40)  not null comment 'empty: the rules',
    decided_at        datetime(6)  not null,
    primary key (id),
    index risk_overall_of_case (case_number, id)
) engine = InnoDB default charset = utf8mb4;
