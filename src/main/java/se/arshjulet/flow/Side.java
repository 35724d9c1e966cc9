package se.arshjulet.flow;

/** From which end of a flow it is seen: whoever people leave counts them as outflow, whoever they come to as inflow. */
public enum Side {
    ORIGIN,
    DESTINATION;

    public Side other() {
        return this == ORIGIN ? DESTINATION : ORIGIN;
    }
}
