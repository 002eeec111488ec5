-- Columns with rows from before cases had keys of their own, and the last case whose rows have one. Empty: all have.
create table reseal_todo (
    table_name  varchar(64) not null,
    column_name varchar(64) not null,
    done_to     varchar(12) not null default '',
    primary key (table_name, column_name)
) engine = InnoDB default charset = utf8mb4;

insert into reseal_todo (table_name, column_name)
select 'case_step', 'sealed_answers' from case_step limit 1;
insert into reseal_todo (table_name, column_name)
select 'consent', 'sealed_recipient' from consent limit 1;
insert into reseal_todo (table_name, column_name)
select 'consent', 'sealed_witness' from consent limit 1;
insert into reseal_todo (table_name, column_name)
select 'court_step', 'sealed_text' from court_step limit 1;

-- Cases that are to get another data key: a row here asks for it.
create table key_renewal (
    case_number varchar(12) not null,
    asked_at    datetime(6) not null default current_timestamp(6),
    new_key_at  datetime(6) comment 'since then the case has both keys',
    primary key (case_number)
) engine = InnoDB default charset = utf8mb4;
