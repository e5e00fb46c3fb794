-- When a machine last told how its equipment is, by the server's clock.
CREATE TABLE equipment_report (
    device_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    reported  BIGINT   NOT NULL,
    CONSTRAINT report_of_device FOREIGN KEY (device_id) REFERENCES device (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
