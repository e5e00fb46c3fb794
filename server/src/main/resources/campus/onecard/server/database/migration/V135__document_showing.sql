-- Every ID card that was shown at a machine, for the audit and against guessing. Whose it is can be told only with the
-- vault: its number is kept as the same fingerprint as in holder.
CREATE TABLE document_showing (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at             BIGINT      NOT NULL COMMENT 'epoch milliseconds, UTC',
    device         VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_index BINARY(32)  NOT NULL,
    outcome        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'KNOWN, NOT_KNOWN, CLOSED',
    KEY by_document (document_index, at),
    KEY by_device (device, outcome, at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
