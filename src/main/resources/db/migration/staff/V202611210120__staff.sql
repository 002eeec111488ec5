-- The people who work here and the groups they work in.
create table staff_member (
    user_id      varchar(40)  not null,
    display_name varchar(120) not null,
    sex          varchar(1)   not null,
    staff_type   varchar(10)  not null,
    on_duty      boolean      not null,
    organisation varchar(40),
    email        varchar(190),
    primary key (user_id)
) engine = InnoDB default charset = utf8mb4;

create table staff_group (
    user_id  varchar(40) not null,
    group_id varchar(40) not null,
    primary key (user_id, group_id),
    index staff_group_by_group (group_id, user_id),
    constraint staff_group_of_member foreign key (user_id) references staff_member (user_id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Who must keep away from which case. No foreign key to cases: that is another module's table.
create table conflict_of_interest (
    user_id     varchar(40) not null,
    case_number varchar(12) not null,
    declared_by varchar(40) not null,
    declared_at datetime(6) not null,
    primary key (case_number, user_id),
    index conflict_by_user (user_id)
) engine = InnoDB default charset = utf8mb4;
