-- Which batches moved the running cases of a change, so that its page can say what became of them.
CREATE TABLE studio_batch (
    batch_id VARCHAR(64) NOT NULL,
    change_id BIGINT NOT NULL,
    instances INT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    PRIMARY KEY (batch_id),
    CONSTRAINT studio_batch_change FOREIGN KEY (change_id) REFERENCES studio_change (id) ON DELETE CASCADE
);
-- Every version of a file that ever came with the program, by SHA-256: what runs and is none of them was made here. A start must
-- not put a packaged version over it.
CREATE TABLE studio_packaged (
    name VARCHAR(190) NOT NULL,
    hash CHAR(64) NOT NULL,
    first_seen DATETIME(6) NOT NULL,
    PRIMARY KEY (name, hash)
);
-- An administrator looked at the packaged version and decided to keep what runs.
CREATE TABLE studio_kept (
    name VARCHAR(190) NOT NULL,
    hash CHAR(64) NOT NULL,
    kept_by VARCHAR(64) NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name, hash)
);
