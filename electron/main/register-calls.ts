/** The one place where calls come in: only the top frame of the desk's own window is answered. */

import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { callNames } from '../contract/call-names.ts';
import { answerCall, refuseCall, type AnswerTools } from './answer-call.ts';
import { host, scheme } from './frozen-names.ts';

export interface RegisterTools extends AnswerTools {
  isTopFrame(frame: Electron.WebFrameMain | null): boolean;
}

export function registerCalls(tools: RegisterTools): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event: IpcMainInvokeEvent, input: unknown) => {
      const isAllowed =
        tools.isTopFrame(event.senderFrame) && event.senderFrame?.url.startsWith(`${scheme}://${host}/`);
      return isAllowed === true ? answerCall(name, input, tools) : refuseCall(name, 'sender', tools.log);
    });
  }
}
