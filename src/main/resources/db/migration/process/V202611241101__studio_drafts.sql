-- What an administrator draws before she proposes it. Hers alone; version counts the saves, so that two tabs cannot undo each other.
CREATE TABLE studio_draft (
    author VARCHAR(64) NOT NULL,
    name VARCHAR(190) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    -- What ran when she began, and as which version; NULL: the file is new.
    based_on VARCHAR(64) NULL,
    based_version INT NULL,
    PRIMARY KEY (author, name)
);
