import { enter } from "../enter";

export const POST = (request: Request): Promise<Response> => enter(request, "sign_up");
