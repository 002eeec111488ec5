-- Dossier §5: what is offered around Basra, by whom, and how sure we are. Every row is to be confirmed by the centre.
create table service_category (
    code varchar(40) character set ascii not null,
    name_arabic varchar(120) not null,
    name_english varchar(120) not null,
    typical_providers varchar(300) not null,
    sort_order int not null,
    primary key (code)
) engine = InnoDB default charset = utf8mb4;

create table provider (
    id varchar(40) character set ascii not null,
    version bigint not null default 0,
    name_arabic varchar(160) not null,
    name_english varchar(160) not null,
    kind varchar(40) not null,
    confidence varchar(1) not null,
    status varchar(20) not null,
    availability varchar(20) not null,
    evidence varchar(200) not null,
    known_arabic varchar(600) not null,
    districts varchar(300) not null default '',
    outside_basra boolean not null default false,
    sexes varchar(40) not null default '',
    min_age int null,
    max_age int null,
    capacity int null,
    shares_with_police varchar(10) not null,
    female_staff varchar(10) not null default 'UNKNOWN',
    open_days varchar(100) not null default '',
    opens_at time null,
    closes_at time null,
    documents_arabic varchar(300) null,
    cost_arabic varchar(200) null,
    languages varchar(60) not null default '',
    focal_point varchar(40) null comment 'staff user, never a name',
    safe_phone varchar(40) null,
    mou_date date null,
    verified_on date null,
    verified_by varchar(40) null,
    primary key (id),
    key ix_provider_verified (verified_on)
) engine = InnoDB default charset = utf8mb4;

create table provider_service (
    provider_id varchar(40) character set ascii not null,
    service_code varchar(40) character set ascii not null,
    max_level varchar(10) null comment 'highest risk level that may be offered here; null is any',
    primary key (service_code, provider_id),
    key ix_provider_service_provider (provider_id),
    constraint fk_provider_service_provider foreign key (provider_id) references provider (id),
    constraint fk_provider_service_category foreign key (service_code) references service_category (code)
) engine = InnoDB default charset = utf8mb4;

create table provider_conflict (
    case_number varchar(20) character set ascii not null,
    provider_id varchar(40) character set ascii not null,
    declared_by varchar(40) not null,
    declared_at datetime(6) not null,
    primary key (case_number, provider_id)
) engine = InnoDB default charset = utf8mb4;

create table hotline (
    code varchar(40) character set ascii not null,
    number varchar(40) null comment 'null while no number is confirmed',
    name_arabic varchar(120) not null,
    purpose_arabic varchar(300) not null,
    confidence varchar(1) not null,
    shown_in_basra boolean not null,
    evidence varchar(200) not null,
    verified_on date null,
    sort_order int not null,
    primary key (code)
) engine = InnoDB default charset = utf8mb4;
