package campus.onecard.domain.operator;

import campus.onecard.domain.equipment.EquipmentKind;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What somebody who looks after a machine does at it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServiceAct.Test.class, name = "TEST"),
    @JsonSubTypes.Type(value = ServiceAct.Close.class, name = "CLOSE"),
    @JsonSubTypes.Type(value = ServiceAct.Reopen.class, name = "REOPEN"),
    @JsonSubTypes.Type(value = ServiceAct.Settle.class, name = "SETTLE"),
    @JsonSubTypes.Type(value = ServiceAct.Leave.class, name = "LEAVE")
})
public sealed interface ServiceAct {

    /** Tests one of its devices. */
    record Test(EquipmentKind device) implements ServiceAct {}

    /** Takes it out of service: nobody can begin anything at it. */
    record Close() implements ServiceAct {}

    /** Puts it back in service. */
    record Reopen() implements ServiceAct {}

    /** Asks at once about the orders whose answers it missed. */
    record Settle() implements ServiceAct {}

    /** Goes away; nothing more can be done without the card and the password. */
    record Leave() implements ServiceAct {}
}
