-- Human steps past their due date for which the ladder of dossier §3.2 EV8 runs. One row a step, however many nodes look.
CREATE TABLE overdue_step (
    task_id VARCHAR(64) NOT NULL,
    case_number VARCHAR(12) NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (task_id),
    KEY overdue_step_case (case_number)
);
