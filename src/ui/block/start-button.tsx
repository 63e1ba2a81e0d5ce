import { Button, type ButtonProps } from "../button";

/**
 * Starts a block. `forRoute`: what it says where it asks from the guides of the route that a device keeps; it has room for
 * that from the start.
 */
export const StartButton = ({ forRoute, children, ...rest }: ButtonProps & { forRoute?: string | undefined }) => (
  <Button {...rest} type="submit" data-for-route={forRoute}>
    <span>{children}</span>
  </Button>
);
