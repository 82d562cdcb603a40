import type { Chat } from '../delivery/chat'
import type { Mail } from '../delivery/mail'
import { forgetPictures } from '../flows/news/forgetPictures'
import { keepNews } from '../flows/news/keepNews'
import { keepPicture } from '../flows/news/keepPicture'
import { previewNews } from '../flows/news/previewNews'
import { matterLetter } from '../flows/sending/matterLetter'
import { invited } from '../http/commands'
import { addNewsCommands } from '../http/news/newsCommands'
import { addPicturePages } from '../http/news/picturePages'
import type { Feature } from '../http/server'
import type { Core } from './core'
import type { Step } from './sending'

/** News that the working group and area leaders write to members. */
export function makeNews(core: Core, chat: Chat, mail: Mail): { commands: Feature; pages: Feature; steps: Step[] } {
  const { network, links, records, reach, inTurn, now, afterChange, log } = core
  const { news, pictures, deliveries } = network
  const workplaces = () => records().workplaces
  const forget = forgetPictures({ records, pictures, now })
  return {
    commands: (server, handle) =>
      addNewsCommands(server, handle, {
        records,
        keep: keepNews({ records, news, pictures, inTurn, now }),
        preview: previewNews({
          ...{ records, reach, chat, mail, links, inTurn, now },
          letterOf: (card, { language, name }, { id }) =>
            matterLetter({
              ...{ card, language, receiver: name, address: null, reason: 'first' },
              matter: { kind: 'news', news: id },
              networkName: records().settings.networkName,
            }),
        }),
        picture: keepPicture({ pictures, links, inTurn, now }),
        deliveriesAbout: deliveries.inGroup,
        shown: (person) => invited(person, { reach, workplaces }),
        afterChange,
        now,
      }),
    pages: (server) => addPicturePages(server, { picture: pictures.get }),
    steps: [
      async (turn) => {
        const deleted = await forget(turn)
        if (deleted > 0) log.info({ deleted }, 'pictures forgotten')
      },
    ],
  }
}
