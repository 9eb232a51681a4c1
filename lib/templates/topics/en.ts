import type { TopicWords } from './words';

// Own words, 2026-11-22.
export const EN: TopicWords = {
  slots: {
    P: 'order*/parcel*/package*/item*/deliver*/shipment/product/goods/purchase/it/they/them/anything/nothing',
    S: 'ship*/dispatch*/arriv*/sent/deliver*/come/expect*/receiv*',
    W: 'want/like/wish/need/please/can/could/how/possible',
  },
  not: 'not/no/never/without/nothing/instead/than',
  needless: 'not need*/necessary/required',
  topics: {
    'where-is-my-order':
      'where is/s my/the/our $P|where $P|when will/can/do/does/is/would/should $S|when it/they $S|not receiv*/got/get/arriv*/come/show*/had $P|$P not arriv*/come/receiv*/been/here/turned|never arriv*/receiv*/came/got/turned|says/said/shows/marked/stat*/tracking deliver*/handed/left|has/have/is/was/did $P been/ship*/dispatch*/sent/left/leave|neighbo* not/nobody/no|nobody/nothing has/received/here|track*/status not/has/no mov*/updat*/chang*|updat*/news/status on/about/of $P|any news of/on/about $P|no sign of|checking in/up on $P|meant/supposed/due to arrive*/come/be|track* number/info*/link|still waiting/wait $P|$P late/delayed/lost/overdue|how long take*/until/deliver*/will',
    damaged:
      'broken/broke/damage*/defect*/fault*/crack*/smashed/shatter*/dented/scratch*/torn/ripped/leak*/dead/chip/chipped/hole/holes/stain*/bent/ruined/mould*|not work*/function*/charg*/switch*/power*/open|not turn/start/come/go on|stop* work*|in pieces|stuck|flicker*|faded|only/just flicker*/beep*/blink*|worked for/once/until now/then/but|snapped/fell/came/comes/falls/broke/fallen off/apart|does/did/is not last/hold|bad/poor/terrible quality|burn*/smok*/overheat*',
    'wrong-item':
      'wrong/incorrect/different size/item*/colour/color/product/article/one/order/thing/model|not what/the i/we order*|instead of the/a/what|order* a/an/the/one and/but got/received/sent/turned/came/arrived|order* and a/an turned/came/arrived|two left/right|wanted/asked but got/received/sent|someone/somebody else s|not the one/right|ordered but got/receiv*/sent/came|$P/part*/piece*/screw* missing|missing $P/part*/piece*/screw*/from|only one/two/half/part arriv*/came/receiv*/got/sent/was/were|got/received/sent/came only one/two/half|short one/two|incomplete',
    return: 'return*/send/sending/give back|return label/$P/this/policy|exchange|take back|$W return*|returned',
    refund:
      '+where/when is/s/will/do refund*/money|+not refund*/money receiv*|+not receiv*/got/been/seen refund*/money|+not refunded|+not credited|+still/no waiting/sign for/of refund/money|refund*|money back|reimburs*',
    cancel: 'cancel*|stop the order|not need it/order longer/anymore|no longer need/want',
    invoice:
      'invoice*|receipt*|copy of bill/invoice|vat/tax bill/document/number|proof of purchase|not includ*/receiv*/find/found invoice/receipt',
    'product-question':
      'compatible|suitable|what/which size/dimension*/colo*/material*/length/weight/voltage/model|dimensions|how do/to/can/should use*/clean*/install*/wash*/assembl*/mount*/charge*|how long/big/tall/heavy/wide is/are|does/do/will/would/can/is it/this/they/the/that fit/work/come/have/includ*/support/use*/suit*|can i/you/we wash*/use/put/connect/plug/mount|do/have you have/got in|is it/this made/waterproof/new/original/genuine/machine|tell me/us whether/if $P/the/this/is/are|how heavy/deep/thick/tall|in stock|battery/batteries/cable/screws/charger/lid/cover included|included in',
  },
};
