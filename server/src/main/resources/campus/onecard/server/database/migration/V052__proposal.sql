-- What one person of the staff proposed and another must approve. What came of it is the posting of the same id.
CREATE TABLE proposal (
    id         BINARY(16)   NOT NULL PRIMARY KEY COMMENT 'made by the client; later the posting has it',
    content    BINARY(32)   NOT NULL COMMENT 'SHA-256 over maker and act',
    act        VARCHAR(1000) NOT NULL COMMENT 'JSON, as it was proposed',
    maker      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at    BIGINT       NOT NULL COMMENT 'epoch milliseconds, UTC',
    expires    BIGINT       NOT NULL COMMENT 'epoch milliseconds, UTC',
    state      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checker    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_at BIGINT       NULL COMMENT 'epoch milliseconds, UTC',
    KEY by_state (state, made_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
