package campus.onecard.domain.id;

/**
 * A request that may be sent again for ever: it carries the client's own id, or only asks, or says
 * what shall be so. A second sending changes nothing and answers the same.
 */
public interface Repeatable {}
