-- A supervisor's day: open cases by level and by who leads them, and the cases closed last, without reading all the others.
create index case_file_by_level on case_file (status, risk_level, opened_at);
create index case_file_by_worker on case_file (status, case_worker);
create index case_file_by_end on case_file (status, closed_at);
