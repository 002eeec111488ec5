-- Memorable labels beside the opaque numbers of the demonstration's cases (dossier §12.4 row 30). Empty everywhere else.
create table demo_case (
  label varchar(20) not null,
  case_number varchar(12) not null,
  primary key (label),
  unique key demo_case_number (case_number)
) engine = InnoDB default charset = utf8mb4;
