-- Changes to diagrams, decisions and forms that an administrator proposed, and what became of them. No case and no person's
-- datum is in here; the files are the house's own.
CREATE TABLE studio_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    note VARCHAR(500) NOT NULL,
    state VARCHAR(20) NOT NULL,
    author VARCHAR(64) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    decider VARCHAR(64) NULL,
    decided_at DATETIME(6) NULL,
    deployment_id VARCHAR(64) NULL,
    PRIMARY KEY (id),
    KEY studio_change_state (state, id)
);
-- former is what ran when the change was proposed, and former_id its version: whoever approves must see the same comparison, and
-- it is what comes back when the change is taken back. NULL: the file is new.
CREATE TABLE studio_file (
    change_id BIGINT NOT NULL,
    name VARCHAR(190) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    former_id VARCHAR(64) NULL,
    former MEDIUMBLOB NULL,
    PRIMARY KEY (change_id, name),
    CONSTRAINT studio_file_change FOREIGN KEY (change_id) REFERENCES studio_change (id) ON DELETE CASCADE
);
