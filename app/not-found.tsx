import { NotThere } from "@/components/shell/not-there";

export default function NotFound() {
  return (
    <NotThere title="There is nothing here, or it is not yours">
      The address may be mistyped, or it belongs to another browser or account.
    </NotThere>
  );
}
