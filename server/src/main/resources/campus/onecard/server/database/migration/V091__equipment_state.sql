-- How each card reader, printer … of a machine is, as its last report says.
CREATE TABLE equipment_state (
    device_id CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name      VARCHAR(60) NOT NULL,
    kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    is_now    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since     BIGINT      NOT NULL,
    fault     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    fault_at  BIGINT      NULL,
    PRIMARY KEY (device_id, name),
    CONSTRAINT state_of_report FOREIGN KEY (device_id) REFERENCES equipment_report (device_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
